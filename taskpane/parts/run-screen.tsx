import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowSync20Regular, type FluentIcon } from '@fluentui/react-icons';
import { EmptyState } from './empty-state';
import { RunPanel } from './run-panel';
import { SheetFields } from './sheet-fields';
import { useLayout } from './use-layout';
import type { Run } from './use-run';

/** A view that looks at a sheet when asked: which sheet, one button, progress, then the outcome; before it, what to expect. */
export function RunScreen<Outcome>(props: {
  readonly run: Run<Outcome>;
  readonly onRun: () => void;
  /** The outcome in view is of another sheet, day or profile, or older than the last edit: the button calls for a new run. */
  readonly stale?: boolean;
  readonly icon: FluentIcon;
  readonly label: string;
  readonly againLabel: string;
  readonly runningLabel: string;
  readonly emptyIcon: FluentIcon;
  readonly emptyTitle: string;
  readonly emptyPoints: readonly string[];
  readonly children: (outcome: Outcome) => ReactNode;
}): ReactNode {
  const { run, icon: Icon } = props;
  const layout = useLayout();
  const done = run.outcome !== undefined;
  return (
    <div className={layout.stack}>
      <SheetFields disabled={run.running} />
      <Button
        appearance={done && !props.stale ? 'secondary' : 'primary'}
        icon={done ? <ArrowSync20Regular /> : <Icon />}
        disabled={run.running}
        onClick={props.onRun}
      >
        {done ? props.againLabel : props.label}
      </Button>
      <RunPanel
        running={run.running}
        progress={run.progress}
        fault={run.fault}
        label={props.runningLabel}
        onCancel={run.cancel}
      />
      {run.outcome !== undefined
        ? props.children(run.outcome)
        : !run.running && <EmptyState icon={props.emptyIcon} title={props.emptyTitle} points={props.emptyPoints} />}
    </div>
  );
}
