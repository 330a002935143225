import { useState, type ReactNode } from 'react';
import { parseIsoMoment, type Moment } from '../../../src/values';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { MomentField } from './moment-field';

/** Asks when something was done: now, unless another time is typed. */
export function ActDialog(props: {
  readonly title: string;
  readonly onConfirm: (at: Moment) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t, services } = usePane();
  const [typed, setTyped] = useState<string>(() => services.clock.now());
  const at = parseIsoMoment(typed);
  return (
    <ConfirmDialog
      title={props.title}
      confirm={t('border.write')}
      disabled={at === undefined}
      onCancel={props.onCancel}
      onConfirm={() => at && props.onConfirm(at)}
    >
      <MomentField value={typed} valid={at !== undefined} onChange={setTyped} />
    </ConfirmDialog>
  );
}
