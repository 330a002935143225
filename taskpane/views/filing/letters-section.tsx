import { useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular, ArrowReset20Regular, ArrowUpload16Regular, Mail20Regular } from '@fluentui/react-icons';
import { readProfile } from '../../../src/profile';
import { carrierNotice, letterText, readTemplateText, templateFileName, templateIds, type TemplateId } from '../../../src/requests';
import { languages, type Language } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import type { TextKey } from '../../texts';
import { keepTemplate, loadTemplates } from '../../use-cases/requests';
import { LetterBox } from './requests-section';

const templateNames: Readonly<Record<TemplateId, TextKey>> = {
  supplier: 'filing.template.supplier',
  carrier: 'filing.template.carrier',
  notice: 'filing.template.notice',
};
const languageNames: Readonly<Record<Language, TextKey>> = { ru: 'filing.letterRu', en: 'filing.letterEn' };

const useStyles = makeStyles({
  template: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '32px',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** The notice to carriers, and the company's own wording of every letter. */
export function LettersSection(): ReactNode {
  const { t, say, services, profile, asOf, notify, fail } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [changes, setChanges] = useState(0);
  const [problem, setProblem] = useState<string>();
  const templates = loadTemplates(services.storage);
  const reading = readProfile(profile);
  const { name: company, phone } = reading.profile.company;

  const save = (id: TemplateId, language: Language): void => {
    const file = { name: templateFileName(id, language), text: letterText(templates.of(id, language), language) };
    services.files.save(file, 'text/plain').then(() => notify(t('filing.saved', { file: file.name })), fail);
  };
  const load = async (id: TemplateId, language: Language): Promise<void> => {
    try {
      const file = await services.files.open('.txt');
      if (!file) return;
      const read = readTemplateText(file.text, id);
      setProblem(read.ok ? undefined : say(read.text, read.data));
      if (!read.ok) return;
      keepTemplate(services.storage, id, language, read.template);
      setChanges(changes + 1);
      notify(t('filing.templateLoaded'));
    } catch (fault) {
      fail(fault);
    }
  };
  return (
    <Disclosure title={t('filing.letters')} icon={<Mail20Regular aria-hidden />} heading={2}>
      <div className={layout.stack}>
        <section className={layout.tight}>
          <Subtitle2 as="h3">{t('filing.notice')}</Subtitle2>
          <LetterBox
            fileName="notice-carriers"
            letterIn={(language) =>
              carrierNotice(
                language,
                { regulation: reading.regulation, on: asOf },
                {
                  template: templates.of('notice', language),
                  ...(company === undefined ? {} : { company }),
                  ...(phone === undefined ? {} : { phone }),
                },
              )
            }
          />
        </section>
        <section className={layout.tight}>
          <Subtitle2 as="h3">{t('filing.templates')}</Subtitle2>
          <Text size={200} className={layout.muted}>
            {t('filing.templatesText')}
          </Text>
          {problem !== undefined && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{problem}</MessageBarBody>
            </MessageBar>
          )}
          {templateIds.flatMap((id) =>
            languages.map((language) => {
              const name = t('filing.templateName', { template: t(templateNames[id]), language: t(languageNames[language]) });
              const own = templates.isOwn(id, language);
              return (
                <div key={`${id}.${language}`} className={styles.template} role="group" aria-label={name}>
                  <Text size={200}>
                    {name} <span className={layout.muted}>({t(own ? 'filing.templateOwn' : 'filing.templateShipped')})</span>
                  </Text>
                  <span className={styles.buttons}>
                    {own && (
                      <Button
                        size="small"
                        icon={<ArrowReset20Regular />}
                        aria-label={`${t('filing.templateReset')}: ${name}`}
                        title={t('filing.templateReset')}
                        onClick={() => {
                          keepTemplate(services.storage, id, language, undefined);
                          setChanges(changes + 1);
                        }}
                      />
                    )}
                    <Button
                      size="small"
                      icon={<ArrowDownload16Regular />}
                      aria-label={`${t('filing.templateSave')}: ${name}`}
                      title={t('filing.templateSave')}
                      onClick={() => save(id, language)}
                    />
                    <Button
                      size="small"
                      icon={<ArrowUpload16Regular />}
                      aria-label={`${t('filing.templateLoad')}: ${name}`}
                      title={t('filing.templateLoad')}
                      onClick={() => void load(id, language)}
                    />
                  </span>
                </div>
              );
            }),
          )}
        </section>
      </div>
    </Disclosure>
  );
}
