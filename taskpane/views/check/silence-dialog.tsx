import { useState, type ReactNode } from 'react';
import { Field, Text, Textarea } from '@fluentui/react-components';
import { findingText, type Finding } from '../../../src/rules/finding';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { useLayout } from '../../parts/use-layout';

/** Asks why a finding or a rule is to be hidden; without a reason it is not. */
export function SilenceDialog(props: {
  readonly finding: Finding;
  readonly what: 'finding' | 'rule';
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t, say, language, services } = usePane();
  const layout = useLayout();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const card = services.rules.find(({ id }) => id === props.finding.rule);
  return (
    <ConfirmDialog
      title={props.what === 'rule' ? t('silence.titleRule', { rule: props.finding.rule }) : t('silence.titleFinding')}
      confirm={t('silence.confirm')}
      onConfirm={() => (missing ? setAsked(true) : props.onConfirm(reason))}
      onCancel={props.onCancel}
    >
      <div className={layout.stack}>
        <Text>
          {props.what === 'rule' ? (card && say(card.title)) : `${props.finding.cell}: ${findingText(props.finding, language)}`}
        </Text>
        <Field
          label={t('silence.reason')}
          required
          hint={t('silence.text')}
          {...(asked && missing ? { validationMessage: t('silence.reasonMissing') } : {})}
        >
          <Textarea
            value={reason}
            placeholder={t('silence.reasonPlaceholder')}
            onChange={(_, data) => setReason(data.value)}
            maxLength={500}
          />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
