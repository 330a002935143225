import { useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ArrowSync20Regular, ArrowDownload16Regular, DocumentArrowUp24Regular, Send20Regular } from '@fluentui/react-icons';
import { usePane } from '../../pane-context';
import { EmptyState } from '../../parts/empty-state';
import { RunPanel } from '../../parts/run-panel';
import { SheetFields } from '../../parts/sheet-fields';
import { useLayout } from '../../parts/use-layout';
import type { FilingOutcome } from '../../use-cases/filing';
import { FilingList } from './filing-list';
import { FilingPage } from './filing-page';
import { LettersSection } from './letters-section';
import type { MarkDraft } from './mark-form';
import { SchemaSection } from './schema-section';
import { useFiling, type FilingDesk } from './use-filing';

/** From a clean row to a filed DOPP, and what happens to it afterwards. */
export function FilingView(): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  const desk = useFiling();
  const { run, stale } = desk;
  const { outcome } = run;
  const [opened, setOpened] = useState<string>();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, MarkDraft>>(new Map());
  const consignment = outcome?.consignments.find(({ consignment: { key } }) => key === opened);
  return (
    <div className={layout.stack}>
      {!consignment && (
        <>
          <SheetFields disabled={run.running} />
          <Button
            appearance={outcome && !stale ? 'secondary' : 'primary'}
            icon={outcome ? <ArrowSync20Regular /> : <Send20Regular />}
            disabled={run.running}
            onClick={desk.start}
          >
            {t(outcome ? 'filing.runAgain' : 'filing.run')}
          </Button>
        </>
      )}
      <RunPanel running={run.running} progress={run.progress} fault={run.fault} label={t('filing.running')} onCancel={run.cancel} />
      {outcome && stale && !run.running && <StaleBar desk={desk} alone={consignment !== undefined} />}
      {outcome && outcome.unreadable > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t('filing.unreadable', { count: outcome.unreadable })}</MessageBarBody>
        </MessageBar>
      )}
      {outcome && consignment ? (
        <FilingPage
          key={opened}
          desk={desk}
          outcome={outcome}
          consignment={consignment}
          draft={drafts.get(consignment.consignment.key)}
          onDraft={(draft) => setDrafts((before) => withDraft(before, consignment.consignment.key, draft))}
          onBack={() => setOpened(undefined)}
        />
      ) : outcome ? (
        outcome.consignments.length === 0 ? (
          <EmptyState icon={DocumentArrowUp24Regular} title={t('build.none')} text={t('build.noneText')} />
        ) : (
          <>
            <FilingList outcome={outcome} ticks={desk.ticks} onOpen={setOpened} />
            <HistoryExport outcome={outcome} />
          </>
        )
      ) : (
        !run.running && (
          <EmptyState
            icon={DocumentArrowUp24Regular}
            title={t('filing.emptyTitle')}
            points={[t('filing.emptySheet'), t('filing.emptyFiles'), t('filing.emptyAfter')]}
          />
        )
      )}
      {!consignment && (
        <div>
          <SchemaSection desk={desk} outcome={outcome} />
          <LettersSection />
        </div>
      )}
    </div>
  );
}

function withDraft(drafts: ReadonlyMap<string, MarkDraft>, key: string, draft: MarkDraft | undefined): ReadonlyMap<string, MarkDraft> {
  const next = new Map(drafts);
  if (draft) next.set(key, draft);
  else next.delete(key);
  return next;
}

/** Says that the view does not follow the sheet any more; with a button where the view's own is out of sight. */
function StaleBar({ desk, alone }: { readonly desk: FilingDesk; readonly alone: boolean }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <span className={layout.tight}>
          {t('filing.stale')}
          {alone && (
            <span>
              <Button size="small" icon={<ArrowSync20Regular />} onClick={desk.start}>
                {t('filing.runAgain')}
              </Button>
            </span>
          )}
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}

function HistoryExport({ outcome }: { readonly outcome: FilingOutcome }): ReactNode {
  const { t, services, notify, fail } = usePane();
  if (outcome.consignments.every(({ chain }) => chain.length === 0)) return null;
  const save = async (): Promise<void> => {
    try {
      const file = { name: 'dopp-history.json', text: await services.useCases.filing.history() };
      await services.files.save(file, 'application/json');
      notify(t('filing.saved', { file: file.name }));
    } catch (fault) {
      fail(fault);
    }
  };
  return (
    <div>
      <Button size="small" icon={<ArrowDownload16Regular />} onClick={() => void save()}>
        {t('filing.historyAll')}
      </Button>
    </div>
  );
}
