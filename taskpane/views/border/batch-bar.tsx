import { useState, type ReactNode } from 'react';
import { Button, Field, Select, Text, mergeClasses } from '@fluentui/react-components';
import { DocumentPdf20Regular, FolderZip20Regular } from '@fluentui/react-icons';
import {
  driverCard,
  driverLanguageNames,
  driverLanguages,
  proposedLanguage,
  unconfirmedLanguages,
  type DriverLanguage,
} from '../../../src/handover';
import type { CardFormat } from '../../../src/handover/pdf/card-pdf';
import { readProfile } from '../../../src/profile';
import type { Consignment } from '../../../src/shipment/model';
import { usePane } from '../../pane-context';
import { RunPanel } from '../../parts/run-panel';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import { cardsArchive, cardsFile, PartsNotLoaded, type CardToMake } from './card-files';
import { useSave } from './use-save';

/** Cards of several consignments at once: one PDF or a file for each. */
export function BatchBar(props: {
  readonly chosen: readonly Consignment[];
  /** How many more could be chosen. */
  readonly possible: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
}): ReactNode {
  const { chosen, possible } = props;
  const { t, profile: kept, services } = usePane();
  const layout = useLayout();
  const { save, failed } = useSave();
  const run = useRun<undefined>();
  const [format, setFormat] = useState<CardFormat>('phone');
  const [language, setLanguage] = useState<DriverLanguage | ''>('');
  const make = (maker: typeof cardsArchive): void =>
    void run.start(async (signal, onProgress) => {
      const { profile } = readProfile(kept);
      const now = services.clock.now();
      const cards = chosen.flatMap((consignment): readonly CardToMake[] => {
        const answer = driverCard(consignment, { profile, now, language: language === '' ? proposedLanguage(consignment.values) : language });
        return answer.ok ? [{ key: consignment.key, card: answer.card }] : [];
      });
      try {
        const file = await maker(cards, format, signal, onProgress);
        await save(() => Promise.resolve(file));
      } catch (fault) {
        if (!(fault instanceof PartsNotLoaded)) throw fault;
        failed(fault);
      }
      return undefined;
    });
  return (
    <section className={mergeClasses(layout.card, layout.stack)}>
      <div className={layout.wrap}>
        <Text weight="semibold" role="status">
          {t('border.selected', { count: chosen.length })}
        </Text>
        {chosen.length < possible && (
          <Button size="small" onClick={props.onAll}>
            {t('border.selectAll', { count: possible })}
          </Button>
        )}
        {chosen.length > 0 && (
          <Button size="small" appearance="subtle" onClick={props.onNone}>
            {t('border.selectNone')}
          </Button>
        )}
      </div>
      {chosen.length > 0 && (
        <>
          <div className={layout.columns}>
            <Field label={t('border.format')}>
              <Select value={format} disabled={run.running} onChange={(_, data) => setFormat(data.value === 'a4' ? 'a4' : 'phone')}>
                <option value="phone">{t('border.formatPhone')}</option>
                <option value="a4">{t('border.formatA4')}</option>
              </Select>
            </Field>
            <Field label={t('border.language')} {...(language !== '' && unconfirmedLanguages.has(language) ? { hint: t('border.unconfirmed') } : {})}>
              <Select
                value={language}
                disabled={run.running}
                onChange={(_, data) => setLanguage(driverLanguages.find((known) => known === data.value) ?? '')}
              >
                <option value="">{t('border.byVehicle')}</option>
                {driverLanguages.map((each) => (
                  <option key={each} value={each} lang={each}>
                    {driverLanguageNames[each]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <div className={layout.wrap}>
            <Button appearance="primary" icon={<DocumentPdf20Regular />} disabled={run.running} onClick={() => make(cardsFile)}>
              {t('border.onePdf')}
            </Button>
            <Button icon={<FolderZip20Regular />} disabled={run.running} onClick={() => make(cardsArchive)}>
              {t('border.zip')}
            </Button>
          </div>
        </>
      )}
      <RunPanel running={run.running} progress={run.progress} fault={run.fault} label={t('border.making')} onCancel={run.cancel} />
    </section>
  );
}
