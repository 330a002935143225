import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  SearchBox,
  Subtitle2,
  Switch,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowSync20Regular,
  CheckmarkCircle24Filled,
  ClipboardTaskListLtr24Regular,
  DocumentSearch24Regular,
  ErrorCircle24Filled,
  MoreHorizontal20Regular,
  QuestionCircle24Regular,
  Wrench20Regular,
} from '@fluentui/react-icons';
import { momentText } from '../../../src/values';
import type { Severity } from '../../../src/rules/define-rule';
import type { Finding } from '../../../src/rules/finding';
import { WorkbookFault } from '../../../src/workbook/port';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { EmptyState } from '../../parts/empty-state';
import { RunPanel } from '../../parts/run-panel';
import { SheetFields } from '../../parts/sheet-fields';
import { useLayout } from '../../parts/use-layout';
import type { CheckOutcome } from '../../services';
import { FindingGroups } from './finding-groups';
import type { FindingActions } from './finding-row';
import { findingsAsText, findingsTable } from './findings-list';
import { FixDialog } from './fix-dialog';
import { countSafe, safeWrites } from './fixes';
import { countBySeverity, filterFindings, groupFindings, marksOf, verdictOf } from './group-findings';
import { JournalDrawer } from './journal-drawer';
import { RuleDrawer } from './rule-drawer';
import { SeverityFilter } from './severity-filter';
import { SilenceDialog } from './silence-dialog';
import { SilencedDrawer } from './silenced-drawer';
import { silenceFinding, silenceRule } from './silences';
import { useCheck, type CheckState } from './use-check';

const useStyles = makeStyles({
  verdict: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  bad: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  unknown: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  safe: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
  },
  safeText: { flexGrow: 1, flexBasis: '180px', display: 'flex', flexDirection: 'column' },
  search: { width: '100%', maxWidth: 'none' },
});

type Dialog =
  | { readonly kind: 'fix'; readonly finding: Finding }
  | { readonly kind: 'silence'; readonly finding: Finding; readonly what: 'finding' | 'rule' }
  | { readonly kind: 'rule'; readonly finding: Finding }
  | { readonly kind: 'fix-all' | 'journal' | 'silenced' | 'replace-export' };

/** Checks a sheet and helps to correct it. */
export function CheckView(): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  const check = useCheck();
  const { run } = check;
  return (
    <div className={layout.stack}>
      <SheetFields
        disabled={run.running}
        selection={{ chosen: check.onSelection, onChoose: check.setOnSelection }}
      />
      <Button
        appearance={run.outcome && !check.stale ? 'secondary' : 'primary'}
        icon={run.outcome ? <ArrowSync20Regular /> : <DocumentSearch24Regular />}
        disabled={run.running}
        onClick={() => void check.check()}
      >
        {t(run.outcome ? 'check.runAgain' : 'check.run')}
      </Button>
      <RunPanel
        running={run.running}
        progress={run.progress}
        fault={run.fault}
        label={t('check.running')}
        cancelledText={t('check.cancelled')}
        onCancel={run.cancel}
      />
      {run.outcome ? (
        <CheckResult check={check} outcome={run.outcome} />
      ) : (
        !run.running && (
          <EmptyState
            icon={ClipboardTaskListLtr24Regular}
            title={t('check.emptyTitle')}
            points={[t('check.emptyRead'), t('check.emptyFind'), t('check.emptyKeep')]}
          />
        )
      )}
    </div>
  );
}

function CheckResult({ check, outcome }: { readonly check: CheckState; readonly outcome: CheckOutcome }): ReactNode {
  const { t, language, services, notify, fail } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set());
  const [search, setSearch] = useState('');
  const [dialog, setDialog] = useState<Dialog>();
  const deferredSearch = useDeferredValue(search);
  const { findings } = outcome;
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const shown = useMemo(
    () => filterFindings(findings, { severities: chosen, search: deferredSearch }, language),
    [findings, chosen, deferredSearch, language],
  );
  const groups = useMemo(() => groupFindings(shown), [shown]);
  const safe = useMemo(() => countSafe(findings), [findings]);
  const busy = check.run.running;
  const close = (): void => setDialog(undefined);

  const actions = useMemo<FindingActions>(
    () => ({
      goTo: check.goTo,
      fix: (finding) => {
        if (!finding.fix) return;
        if (finding.fix.kind === 'safe') void check.apply(check.writesOf(finding.fix), finding.rule);
        else setDialog({ kind: 'fix', finding });
      },
      silence: (finding, what) => setDialog({ kind: 'silence', finding, what }),
      explain: (finding) => setDialog({ kind: 'rule', finding }),
    }),
    [check],
  );

  const exportToSheet = async (ifExists: 'refuse' | 'replace'): Promise<void> => {
    const table = findingsTable(outcome, shown, language);
    try {
      await services.workbook.writeTable(table, { ifExists });
      notify(t('check.exported', { sheet: table.sheet }));
    } catch (fault) {
      if (fault instanceof WorkbookFault && fault.code === 'sheet-exists') setDialog({ kind: 'replace-export' });
      else fail(fault);
    }
  };
  const copyList = (): void => {
    services.files.copy(findingsAsText(outcome, shown, language)).then(
      () => notify(t('common.copied')),
      () => notify(t('common.copyFailed'), 'warning'),
    );
  };

  if (outcome.lines === 0 && findings.length === 0)
    return (
      <EmptyState
        icon={DocumentSearch24Regular}
        title={t('check.nothingToCheck')}
        text={t('check.nothingToCheckText')}
      />
    );

  const verdict = verdictOf(outcome);
  const filtered = chosen.size > 0 || search !== '';
  const hidden = outcome.silenced.length + check.silences.rules.length;
  return (
    <section className={layout.stack} aria-busy={busy}>
      {check.stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('check.stale')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabled={busy} onClick={() => void check.check()}>
              {t('check.runAgain')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={styles.verdict} role="status">
        {verdict === 'ready' && <CheckmarkCircle24Filled className={styles.good} aria-hidden />}
        {verdict === 'errors' && <ErrorCircle24Filled className={styles.bad} aria-hidden />}
        {verdict === 'unknown' && <QuestionCircle24Regular className={styles.unknown} aria-hidden />}
        <div className={layout.grow}>
          <Subtitle2 as="h2" block>
            {verdict === 'ready' && t('check.readyTitle')}
            {verdict === 'errors' && t('check.notReady', { count: counts.error })}
            {verdict === 'unknown' && t(outcome.rules === 0 ? 'check.noRules' : 'check.nothingToCheck')}
          </Subtitle2>
          {verdict === 'ready' && (
            <Text block>{t(counts.warning > 0 ? 'check.readyWarnings' : 'check.readyText')}</Text>
          )}
          {verdict === 'unknown' && (
            <Text block>{t(outcome.rules === 0 ? 'check.noRulesText' : 'check.nothingToCheckText')}</Text>
          )}
          <Text block size={200} className={layout.muted}>
            {t('check.scope', { lines: outcome.lines, consignments: outcome.consignments })}{' '}
            {t('check.scopeOn', { date: momentText(outcome.asOf, language) })}
          </Text>
        </div>
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={t('check.more')} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem disabled={findings.length === 0} onClick={() => void exportToSheet('refuse')}>
                {t('check.exportSheet')}
              </MenuItem>
              <MenuItem disabled={findings.length === 0} onClick={copyList}>
                {t('check.exportCopy')}
              </MenuItem>
              <MenuItem onClick={() => setDialog({ kind: 'journal' })}>
                {t('undo.open', { count: check.journal.length })}
              </MenuItem>
              <MenuItem disabled={hidden === 0} onClick={() => setDialog({ kind: 'silenced' })}>
                {t('silence.list', { count: hidden })}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>

      {findings.length > 0 && (
        <>
          <SeverityFilter
            counts={counts}
            chosen={chosen}
            onToggle={(severity) => {
              const next = new Set(chosen);
              if (!next.delete(severity)) next.add(severity);
              setChosen(next);
            }}
          />
          {safe > 0 && (
            <div className={styles.safe}>
              <div className={styles.safeText}>
                <Text weight="semibold">{t('fix.safeTitle', { count: safe })}</Text>
                <Text size={200}>{t('fix.safeText')}</Text>
              </div>
              <Button
                appearance="primary"
                icon={<Wrench20Regular />}
                disabled={busy}
                onClick={() => setDialog({ kind: 'fix-all' })}
              >
                {t('fix.applySafe')}
              </Button>
            </div>
          )}
          <SearchBox
            className={styles.search}
            value={search}
            aria-label={t('check.searchFindings')}
            placeholder={t('check.searchFindings')}
            onChange={(_, data) => setSearch(data.value)}
          />
          <Switch
            checked={check.marked}
            disabled={busy}
            label={t('check.marks')}
            onChange={(_, data) => void check.toggleMarks(data.checked)}
          />
          {check.marked && (
            <Text size={200} className={layout.muted}>
              {t('check.marksOn', { count: marksOf(findings).length })}
            </Text>
          )}
          {filtered && (
            <div className={layout.between} role="status">
              <Text size={200} className={layout.muted}>
                {shown.length === 0 ? t('check.noMatches') : t('check.shown', { count: shown.length })}
              </Text>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  setChosen(new Set());
                  setSearch('');
                }}
              >
                {t('check.resetFilter')}
              </Button>
            </div>
          )}
          <div>
            <FindingGroups
              key={`${[...chosen].join()}|${deferredSearch !== ''}`}
              groups={groups}
              outcome={outcome}
              actions={actions}
              disabled={busy}
            />
          </div>
        </>
      )}
      {outcome.unknownColumns.length > 0 && (
        <Text size={200} className={layout.muted}>
          {t('check.unknownColumns', { columns: outcome.unknownColumns.join(', ') })}
        </Text>
      )}

      {dialog?.kind === 'fix' && dialog.finding.fix && (
        <FixFor finding={dialog.finding} check={check} sheet={outcome.sheet} onClose={close} />
      )}
      {dialog?.kind === 'fix-all' && (
        <ConfirmDialog
          title={t('fix.allTitle')}
          confirm={t('fix.applySafe')}
          onCancel={close}
          onConfirm={() => {
            close();
            void check.apply(safeWrites(findings, check.writesOf));
          }}
        >
          {t('fix.allText', { count: safeWrites(findings, check.writesOf).length })}
        </ConfirmDialog>
      )}
      {dialog?.kind === 'replace-export' && (
        <ConfirmDialog
          title={t('build.section4ExistsTitle', { sheet: t('check.sheetName') })}
          confirm={t('build.section4Replace')}
          onCancel={close}
          onConfirm={() => {
            close();
            void exportToSheet('replace');
          }}
        >
          {t('build.section4ExistsText')}
        </ConfirmDialog>
      )}
      {dialog?.kind === 'silence' && (
        <SilenceDialog
          finding={dialog.finding}
          what={dialog.what}
          onCancel={close}
          onConfirm={(reason) => {
            close();
            void check.saveSilences(
              dialog.what === 'rule'
                ? silenceRule(check.silences, dialog.finding.rule, reason)
                : silenceFinding(check.silences, dialog.finding.fingerprint, reason),
            );
          }}
        />
      )}
      {dialog?.kind === 'rule' && <RuleDrawer finding={dialog.finding} onClose={close} />}
      {dialog?.kind === 'journal' && (
        <JournalDrawer
          journal={check.journal}
          disabled={busy}
          onUndo={(entry) => void check.undo(entry)}
          onClose={close}
        />
      )}
      {dialog?.kind === 'silenced' && (
        <SilencedDrawer
          outcome={outcome}
          silences={check.silences}
          onChange={(next) => void check.saveSilences(next)}
          onClose={close}
        />
      )}
    </section>
  );
}

function FixFor(props: {
  readonly finding: Finding;
  readonly check: CheckState;
  readonly sheet: string;
  readonly onClose: () => void;
}): ReactNode {
  const { finding, check, onClose } = props;
  const { fix } = finding;
  const writes = useMemo(() => (fix ? check.writesOf(fix) : []), [fix, check]);
  return (
    <FixDialog
      finding={finding}
      sheet={props.sheet}
      writes={writes}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void check.apply(writes, finding.rule);
      }}
    />
  );
}
