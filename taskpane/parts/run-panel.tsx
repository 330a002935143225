import type { ReactNode } from 'react';
import { Button, Field, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { describeFault, isCancelled } from '../faults';
import { usePane } from '../pane-context';
import { useLayout } from './use-layout';

/** Progress with a stop button while a task runs, and what happened when it failed. */
export function RunPanel(props: {
  readonly running: boolean;
  readonly progress: number;
  readonly fault: unknown;
  readonly label: string;
  readonly cancelledText?: string;
  readonly onCancel: () => void;
}): ReactNode {
  const { t, language } = usePane();
  const layout = useLayout();
  if (props.running)
    return (
      <div className={layout.row}>
        <Field
          className={layout.grow}
          validationState="none"
          validationMessage={t('check.progress', { percent: Math.round(props.progress * 100) })}
        >
          <ProgressBar value={props.progress} aria-label={props.label} />
        </Field>
        <Button size="small" onClick={props.onCancel}>
          {t('common.stop')}
        </Button>
      </div>
    );
  if (props.fault === undefined) return null;
  const cancelled = isCancelled(props.fault);
  return (
    <MessageBar intent={cancelled ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>
        {cancelled ? (props.cancelledText ?? t('fault.cancelled')) : describeFault(props.fault, language)}
      </MessageBarBody>
    </MessageBar>
  );
}
