import type { ReactNode } from 'react';
import { Field, Input, Text } from '@fluentui/react-components';
import { paperFieldNames, paperFields, type IncidentView, type PaperField, type PapersInHand } from '../../../src/handover';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';

/** What the carrier's papers say, compared with the sheet while it is typed. */
export function PapersForm(props: {
  readonly papers: PapersInHand;
  readonly view: IncidentView;
  readonly onChange: (papers: PapersInHand) => void;
}): ReactNode {
  const { papers, view, onChange } = props;
  const { t, say } = usePane();
  const layout = useLayout();
  const judged = (field: PaperField): { readonly validationState: 'success' | 'error' | 'warning'; readonly validationMessage: string } | undefined => {
    const difference = view.differences.find((each) => each.field === field);
    if (difference) return { validationState: 'error', validationMessage: t('border.inSheet', { value: difference.sheet ?? t('common.empty') }) };
    if (view.notCompared.some((each) => each.field === field)) return { validationState: 'warning', validationMessage: t('border.noSheetValue') };
    return view.agreed.includes(field) ? { validationState: 'success', validationMessage: t('border.agrees') } : undefined;
  };
  return (
    <div className={layout.tight}>
      <Text size={200} className={layout.muted}>
        {t('border.papersHint')}
      </Text>
      <div className={layout.columns} style={{ gridTemplateColumns: 'repeat(auto-fill, minmax(124px, 1fr))' }}>
        {paperFields.map((field) => (
          <Field key={field} label={say(paperFieldNames[field])} {...(field === 'hsCodes' ? { hint: t('border.hsHint') } : {})} {...judged(field)}>
            <Input
              value={papers[field] ?? ''}
              style={{ minWidth: 0, width: '100%' }}
              autoComplete="off"
              onChange={(_, data) => onChange({ ...papers, [field]: data.value })}
            />
          </Field>
        ))}
      </div>
    </div>
  );
}
