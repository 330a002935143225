import type { ReactNode } from 'react';
import type { Severity } from '../../../src/rules/define-rule';
import { usePane } from '../../pane-context';
import { CountTiles } from '../../parts/count-tiles';
import { SeverityMark } from '../../parts/severity-mark';
import { severities } from './group-findings';

const words = { error: 'severity.errors', warning: 'severity.warnings', info: 'severity.infos' } as const;

/** The counts by severity; each is a switch that shows only its findings. */
export function SeverityFilter(props: {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}): ReactNode {
  const { t } = usePane();
  return (
    <CountTiles
      label={t('check.filters')}
      chosen={props.chosen}
      onToggle={props.onToggle}
      tiles={severities.map((severity) => ({
        name: severity,
        icon: <SeverityMark severity={severity} />,
        count: props.counts[severity],
        word: t(words[severity], { count: props.counts[severity] }),
      }))}
    />
  );
}
