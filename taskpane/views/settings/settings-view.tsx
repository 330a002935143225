import { useMemo, useState, type ReactNode } from 'react';
import { Button, Field, MessageBar, MessageBarBody, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { ArrowDownload20Regular, ArrowUpload20Regular } from '@fluentui/react-icons';
import { readProfile, readProfileText } from '../../../src/profile';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { useLayout } from '../../parts/use-layout';
import type { ProfileData } from '../../services';
import { isThemeChoice } from '../../theme/choose-theme';
import { CompanyForm } from './company-form';
import { ConnectionSection } from './connection-section';
import { KbkSection } from './kbk-section';
import { ParameterList } from './parameter-list';
import { parseProfile, profileFile } from './profile-edit';
import { RequestTimesSection } from './request-times-section';
import { RuleList } from './rule-list';
import { Section } from './section';

/** Name of the exported file; the command line takes it with `--config`. */
const fileName = 'spot-config.json';

/** The company's data, its own values of the law, severities of rules, language and look. */
export function SettingsView(): ReactNode {
  const { profile } = usePane();
  const layout = useLayout();
  const [imports, setImports] = useState(0);
  const problems = useMemo(() => readProfile(profile).problems, [profile]);
  return (
    <div className={layout.stack} key={imports}>
      <CompanyForm problems={problems} />
      <KbkSection />
      <ConnectionSection />
      <RequestTimesSection />
      <ParameterList />
      <RuleList />
      <Appearance />
      <Transfer onImported={() => setImports(imports + 1)} />
    </div>
  );
}

function Appearance(): ReactNode {
  const { t, preferences, setPreferences } = usePane();
  return (
    <Section title={t('settings.appearance')}>
      <Field label={t('settings.language')}>
        <RadioGroup
          layout="horizontal"
          value={preferences.language}
          onChange={(_, { value }) => {
            if (value === 'auto' || value === 'ru' || value === 'en') setPreferences({ ...preferences, language: value });
          }}
        >
          <Radio value="auto" label={t('settings.languageAuto')} />
          <Radio value="ru" label={t('settings.languageRu')} />
          <Radio value="en" label={t('settings.languageEn')} />
        </RadioGroup>
      </Field>
      <Field label={t('settings.theme')}>
        <RadioGroup
          layout="horizontal"
          value={preferences.theme}
          onChange={(_, { value }) => {
            if (isThemeChoice(value)) setPreferences({ ...preferences, theme: value });
          }}
        >
          <Radio value="auto" label={t('settings.themeAuto')} />
          <Radio value="light" label={t('settings.themeLight')} />
          <Radio value="dark" label={t('settings.themeDark')} />
        </RadioGroup>
      </Field>
    </Section>
  );
}

function Transfer({ onImported }: { readonly onImported: () => void }): ReactNode {
  const { t, say, services, profile, setProfile, notify, fail } = usePane();
  const layout = useLayout();
  const [found, setFound] = useState<{ readonly name: string; readonly profile: ProfileData }>();
  const [wrongFile, setWrongFile] = useState<{ readonly name: string; readonly text: string }>();
  const unreadable = wrongFile && readProfileText(wrongFile.text).problems.find(({ path }) => path === '');
  const save = (): void => {
    const file = { name: fileName, text: profileFile(profile) };
    services.files.save(file, 'application/json').then(() => notify(t('build.saved', { file: file.name })), fail);
  };
  const pick = async (): Promise<void> => {
    try {
      const file = await services.files.open('.json,.jsonc');
      if (!file) return;
      const read = parseProfile(file.text);
      setWrongFile(read ? undefined : { name: file.name, text: file.text });
      if (read) setFound({ name: file.name, profile: read });
    } catch (fault) {
      fail(fault);
    }
  };
  const replace = (): void => {
    if (!found) return;
    setProfile(found.profile);
    const { length } = readProfile(found.profile).problems;
    setFound(undefined);
    onImported();
    if (length > 0) notify(t('settings.importedProblems', { count: length }), 'warning');
    else notify(t('settings.imported'));
  };
  return (
    <Section title={t('settings.transfer')} text={t('settings.transferText')}>
      <div className={layout.wrap}>
        <Button icon={<ArrowDownload20Regular />} onClick={save}>
          {t('settings.export')}
        </Button>
        <Button icon={<ArrowUpload20Regular />} onClick={() => void pick()}>
          {t('settings.import')}
        </Button>
      </div>
      {wrongFile !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {t('settings.importNotJson', { file: wrongFile.name })}
            {unreadable && ` ${say(unreadable.text)}`}
          </MessageBarBody>
        </MessageBar>
      )}
      <Text size={200} className={layout.muted}>
        {t('settings.secrets')}
      </Text>
      {found && (
        <ConfirmDialog
          title={t('settings.importTitle')}
          confirm={t('settings.importConfirm')}
          onCancel={() => setFound(undefined)}
          onConfirm={replace}
        >
          {t('settings.importText', { file: found.name })}
        </ConfirmDialog>
      )}
    </Section>
  );
}
