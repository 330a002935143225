import type { ReactNode } from 'react';
import { Field, Input, Text } from '@fluentui/react-components';
import { isSampleCompany, readProfile, type ProfileProblem } from '../../../src/profile';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import type { TextKey } from '../../texts';
import { companyText, withCompanyText } from './profile-edit';
import { Section } from './section';

const fields: readonly { readonly path: readonly string[]; readonly label: TextKey; readonly digits?: true }[] = [
  { path: ['name'], label: 'settings.name' },
  { path: ['inn'], label: 'settings.inn', digits: true },
  { path: ['kpp'], label: 'settings.kpp', digits: true },
  { path: ['account'], label: 'settings.account', digits: true },
  { path: ['bank', 'bic'], label: 'settings.bankBic', digits: true },
  { path: ['bank', 'name'], label: 'settings.bankName' },
  { path: ['bank', 'city'], label: 'settings.bankCity' },
  { path: ['bank', 'correspondentAccount'], label: 'settings.bankCorrespondent', digits: true },
  { path: ['address'], label: 'settings.address' },
  { path: ['signer', 'surname'], label: 'settings.signerSurname' },
  { path: ['signer', 'firstName'], label: 'settings.signerFirstName' },
  { path: ['signer', 'patronymic'], label: 'settings.signerPatronymic' },
  { path: ['signer', 'position'], label: 'settings.signerPosition' },
  { path: ['phone'], label: 'settings.phone' },
  { path: ['email'], label: 'settings.email' },
];

/** The company's own data; every field is checked as it is typed. */
export function CompanyForm({ problems }: { readonly problems: readonly ProfileProblem[] }): ReactNode {
  const { t, say, profile, setProfile } = usePane();
  const layout = useLayout();
  const own = problems.filter(({ path }) => path.startsWith('company'));
  return (
    <Section title={t('settings.company')} text={t('settings.companyText')}>
      <div className={layout.columns}>
      {fields.map(({ path, label, digits }) => {
        const problem = own.find((candidate) => candidate.path === `company.${path.join('.')}`);
        return (
          <Field key={label} label={t(label)} {...(problem ? { validationMessage: say(problem.text) } : {})}>
            <Input
              value={companyText(profile, path)}
              inputMode={digits ? 'numeric' : 'text'}
              onChange={(_, data) =>
                setProfile(withCompanyText(profile, path, digits ? data.value.replace(/\s/g, '') : data.value))
              }
            />
          </Field>
        );
      })}
      </div>
      {isSampleCompany(readProfile(profile).profile.company) && <Text size={200}>{t('settings.sampleCompany')}</Text>}
      <Text size={200} className={layout.muted} role="status">
        {own.length > 0 ? t('settings.unsavedProblems', { count: own.length }) : t('settings.saved')}
      </Text>
    </Section>
  );
}
