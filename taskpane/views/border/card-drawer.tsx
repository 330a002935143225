import { useState, type ReactNode } from 'react';
import { Button, Field, MessageBar, MessageBarBody, Select, Text } from '@fluentui/react-components';
import { ArrowDownload20Regular, Copy20Regular, QrCode20Regular } from '@fluentui/react-icons';
import {
  chatText,
  driverCard,
  driverLanguageNames,
  driverLanguages,
  entryOf,
  proposedLanguage,
  unconfirmedLanguages,
  type DriverLanguage,
} from '../../../src/handover';
import { readProfile } from '../../../src/profile';
import type { Consignment } from '../../../src/shipment/model';
import { usePane } from '../../pane-context';
import { SideDrawer } from '../../parts/side-drawer';
import { useLayout } from '../../parts/use-layout';
import { cardsFile, codeFile } from './card-files';
import { CardPreview } from './card-preview';
import { useSave } from './use-save';

/** A text without a scheme is no link; the form of the address itself is not published. */
const link = /^[a-z][a-z0-9+.-]*:\/\//i;

/** The card of a consignment on the screen, and what can be made of it. */
export function CardDrawer({ consignment, onClose }: { readonly consignment: Consignment; readonly onClose: () => void }): ReactNode {
  const { t, say, profile: kept, services } = usePane();
  const layout = useLayout();
  const { save, copy } = useSave();
  const proposed = proposedLanguage(consignment.values);
  const [language, setLanguage] = useState<DriverLanguage>(proposed);
  const [busy, setBusy] = useState(false);
  const { profile, regulation } = readProfile(kept);
  const now = services.clock.now();
  const answer = driverCard(consignment, { profile, language, now });
  const { doppStatus } = consignment.values;
  const { key } = consignment;
  const hints = [
    ...(language === proposed ? [t('border.languageProposed')] : []),
    ...(unconfirmedLanguages.has(language) ? [t('border.unconfirmed')] : []),
  ];
  const run = (make: Parameters<typeof save>[0]): void => {
    setBusy(true);
    void save(make).finally(() => setBusy(false));
  };
  return (
    <SideDrawer title={t('border.cardOf', { key })} onClose={onClose}>
      {!answer.ok && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(answer.reason)}</MessageBarBody>
        </MessageBar>
      )}
      {answer.ok && (
        <>
          <Field label={t('border.language')} hint={hints.join('. ')}>
            <Select
              value={language}
              onChange={(_, data) => setLanguage(driverLanguages.find((known) => known === data.value) ?? proposed)}
            >
              {driverLanguages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {driverLanguageNames[each]}
                </option>
              ))}
            </Select>
          </Field>
          {entryOf(doppStatus, regulation, now) === 'not-permitted' && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t('border.notPermitting', { status: doppStatus ?? '' })}</MessageBarBody>
            </MessageBar>
          )}
          {!link.test(answer.card.qr) && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t('border.notLink')}</MessageBarBody>
            </MessageBar>
          )}
          <div className={layout.wrap}>
            <Button appearance="primary" icon={<ArrowDownload20Regular />} disabled={busy} onClick={() => run(() => cardsFile([{ key, card: answer.card }], 'phone'))}>
              {t('border.savePhone')}
            </Button>
            <Button icon={<ArrowDownload20Regular />} disabled={busy} onClick={() => run(() => cardsFile([{ key, card: answer.card }], 'a4'))}>
              {t('border.saveA4')}
            </Button>
            <Button icon={<Copy20Regular />} onClick={() => copy(chatText(answer.card))}>
              {t('border.copyText')}
            </Button>
            <Button icon={<QrCode20Regular />} onClick={() => run(() => codeFile(key, answer.card.qr))}>
              {t('border.savePicture')}
            </Button>
          </div>
          {answer.card.phone === undefined && (
            <Text size={200} className={layout.muted}>
              {t('border.noPhone')}
            </Text>
          )}
          <section aria-label={t('border.preview')}>
            <CardPreview card={answer.card} codeLabel={t('border.qrAlt', { key })} />
          </section>
        </>
      )}
    </SideDrawer>
  );
}
