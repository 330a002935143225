import { useState, type ReactNode } from 'react';
import { Button, Checkbox, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { RunPanel } from '../../parts/run-panel';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import type { TrackedConsignment } from '../../services';
import type { PreparedSubmissions, SourceView } from '../../use-cases/tracking';

/** Named one by one in the question; of more the count is told. */
const mostNamed = 12;

/** May a DOPP of it be sent, as far as the list tells? */
export function isSubmittable({ state, doppNumber, waiting }: TrackedConsignment): boolean {
  return !waiting && ((state === undefined && doppNumber === undefined) || state === 'rejected' || state === 'annulled' || state === 'draft');
}

/** Chooses consignments, checks them, asks once, and hands their DOPPs to the outbox. */
export function SubmitBar(props: {
  readonly sheet: string;
  readonly source: SourceView;
  readonly consignments: readonly TrackedConsignment[];
  /** Undefined while nothing is being chosen. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly onChoose: (chosen: ReadonlySet<string> | undefined) => void;
  readonly onSubmitted: () => void;
}): ReactNode {
  const { sheet, source, consignments, chosen, onChoose } = props;
  const { t, say, services, profile, asOf, notify, fail } = usePane();
  const layout = useLayout();
  const run = useRun<PreparedSubmissions>();
  const [asked, setAsked] = useState<PreparedSubmissions>();
  const [held, setHeld] = useState<PreparedSubmissions['held']>([]);
  const candidates = consignments.filter(isSubmittable);
  if (chosen === undefined)
    return (
      <div className={layout.wrap}>
        <Button
          icon={<Send20Regular />}
          disabled={consignments.length === 0}
          onClick={() => {
            setHeld([]);
            onChoose(new Set());
          }}
        >
          {t('track.submit')}
        </Button>
        <Text size={200} className={layout.muted}>
          {t('track.submitCount', { count: candidates.length })}
        </Text>
      </div>
    );

  const check = async (): Promise<void> => {
    const prepared = await run.start((signal, onProgress) =>
      services.useCases.statuses.prepareSubmission({ sheet, asOf, profile, signal, onProgress, keys: chosen }),
    );
    if (!prepared) return;
    if (prepared.ready.length > 0) setAsked(prepared);
    else setHeld(prepared.held);
  };
  const send = async (): Promise<void> => {
    if (!asked) return;
    setAsked(undefined);
    try {
      const notes = await services.useCases.statuses.submit({ sheet, profile }, asked.ready);
      for (const note of notes) notify(say(note.text, note.data), 'warning');
      setHeld(asked.held);
      onChoose(undefined);
      props.onSubmitted();
    } catch (fault) {
      fail(fault);
    }
  };
  const all = candidates.length > 0 && candidates.every(({ key }) => chosen.has(key));
  return (
    <div className={layout.card}>
      <div className={layout.stack}>
        <Checkbox
          checked={all ? true : chosen.size > 0 ? 'mixed' : false}
          disabled={candidates.length === 0}
          label={t('track.submitAll', { count: candidates.length })}
          onChange={() => onChoose(all ? new Set() : new Set(candidates.map(({ key }) => key)))}
        />
        <div className={layout.wrap}>
          <Button appearance="primary" disabled={chosen.size === 0 || run.running} onClick={() => void check()}>
            {t('track.submitChosen', { count: chosen.size })}
          </Button>
          <Button
            onClick={() => {
              run.cancel();
              onChoose(undefined);
            }}
          >
            {t('common.cancel')}
          </Button>
        </div>
        <RunPanel running={run.running} progress={run.progress} fault={run.fault} label={t('track.submitChecking')} onCancel={run.cancel} />
        <HeldList held={held} />
      </div>
      {asked && (
        <ConfirmDialog
          title={t('track.submitTitle', { count: asked.ready.length })}
          confirm={t('track.submitConfirm', { count: asked.ready.length })}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => void send()}
        >
          <div className={layout.stack}>
            <Text>{t('track.submitTo', { source: [say(source.title), source.address].filter(Boolean).join(', ') })}</Text>
            <Text className={layout.breakable}>
              {asked.ready
                .slice(0, mostNamed)
                .map(({ key }) => key)
                .join(', ')}
              {asked.ready.length > mostNamed && ` ${t('track.andMore', { count: asked.ready.length - mostNamed })}`}
            </Text>
            <HeldList held={asked.held} />
          </div>
        </ConfirmDialog>
      )}
    </div>
  );
}

function HeldList({ held }: { readonly held: PreparedSubmissions['held'] }): ReactNode {
  const { t, say } = usePane();
  const layout = useLayout();
  if (held.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t('track.submitHeld', { count: held.length })}
        <ul className={layout.list}>
          {held.slice(0, mostNamed).map(({ key, why }) => (
            <li key={key}>
              <strong>{key}</strong>: {say(why.text, why.data)}
            </li>
          ))}
        </ul>
        {held.length > mostNamed && t('track.andMore', { count: held.length - mostNamed })}
      </MessageBarBody>
    </MessageBar>
  );
}
