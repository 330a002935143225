import { useState, type ReactNode } from 'react';
import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import type { TrackOutcome } from '../../services';
import { RejectionCauses } from './rejection-causes';

/** Consignments offered in the list. */
const offered = 500;

/** A place to paste the text of a refusal; with a consignment chosen, its cells are named. */
export function RejectionCard({ outcome }: { readonly outcome: TrackOutcome | undefined }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  const [typed, setTyped] = useState('');
  const [key, setKey] = useState('');
  const [text, setText] = useState<string>();
  const consignment = outcome && key !== '' ? { sheet: outcome.sheet, key } : undefined;
  return (
    <Disclosure heading={2} title={t('rejection.title')}>
      <div className={layout.stack}>
        <Field label={t('rejection.text')} hint={t('rejection.textHint')}>
          <Textarea resize="vertical" rows={4} value={typed} onChange={(_, data) => setTyped(data.value)} />
        </Field>
        {outcome && outcome.consignments.length > 0 && (
          <Field label={t('rejection.consignment')}>
            <Select value={key} onChange={(_, data) => setKey(data.value)}>
              <option value="">{t('rejection.anyConsignment')}</option>
              {outcome.consignments.slice(0, offered).map((each) => (
                <option key={each.key} value={each.key}>
                  {each.key}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <div>
          <Button disabled={typed.trim() === ''} onClick={() => setText(typed)}>
            {t('rejection.explain')}
          </Button>
        </div>
        {text !== undefined && <RejectionCauses text={text} {...(consignment ? { consignment } : {})} />}
      </div>
    </Disclosure>
  );
}
