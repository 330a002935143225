import { useState, type ReactNode } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { usualCutOffs, type Addressee } from '../../../src/requests';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import type { TextKey } from '../../texts';
import { withRequestHours } from './profile-edit';
import { Section } from './section';

const settings: Readonly<Record<Addressee, { readonly name: string; readonly label: TextKey }>> = {
  supplier: { name: 'supplierCutOffHours', label: 'filing.cutOffSupplier' },
  carrier: { name: 'carrierCutOffHours', label: 'filing.cutOffCarrier' },
};

/** When data of supplier and carrier must have come, in hours before the last moment to file. */
export function RequestTimesSection(): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  return (
    <Section title={t('filing.cutOffTitle')} text={t('filing.cutOffText')}>
      <div className={layout.columns}>
        {(Object.keys(settings) as Addressee[]).map((addressee) => (
          <HoursField key={addressee} addressee={addressee} />
        ))}
      </div>
    </Section>
  );
}

function HoursField({ addressee }: { readonly addressee: Addressee }): ReactNode {
  const { t, profile, setProfile } = usePane();
  const { name, label } = settings[addressee];
  const kept = profile.requests?.[name];
  const [typed, setTyped] = useState(typeof kept === 'number' ? String(kept) : '');
  const hours = hoursOf(typed);
  return (
    <Field label={t(label)} {...(hours === 'wrong' ? { validationMessage: t('filing.cutOffWrong') } : {})}>
      <Input
        inputMode="numeric"
        value={typed}
        placeholder={String(usualCutOffs[addressee])}
        onChange={(_, { value }) => {
          setTyped(value);
          const next = hoursOf(value);
          if (next !== 'wrong') setProfile(withRequestHours(profile, name, next));
        }}
      />
    </Field>
  );
}

/** Hours as typed; undefined when nothing is typed. */
function hoursOf(typed: string): number | 'wrong' | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const hours = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return hours <= 720 ? hours : 'wrong';
}
