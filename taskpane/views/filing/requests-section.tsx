import { useMemo, useState, type ReactNode } from 'react';
import { Button, Radio, RadioGroup, Subtitle2, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular, Copy16Regular, Mail20Regular, TableCellEdit16Regular } from '@fluentui/react-icons';
import {
  cutOffsOf,
  dataRequests,
  letterText,
  requestLetter,
  type Addressee,
  type DataRequest,
  type Letter,
} from '../../../src/requests';
import { columnTitle } from '../../../src/shipment';
import { fileNames, type FollowedConsignment } from '../../../src/use-cases';
import { momentText, type Language } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import type { TextKey } from '../../texts';
import type { FilingOutcome } from '../../use-cases/filing';
import { loadTemplates } from '../../use-cases/requests';
import type { FilingDesk } from './use-filing';

const names: Readonly<Record<Addressee, TextKey>> = { supplier: 'filing.supplier', carrier: 'filing.carrier' };

const useStyles = makeStyles({
  passed: { color: tokens.colorStatusDangerForeground1 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '28px',
  },
});

/** What a consignment still lacks, by whom it is asked for, until when, with the letter. */
export function RequestsSection(props: {
  readonly desk: FilingDesk;
  readonly outcome: FilingOutcome;
  readonly consignment: FollowedConsignment;
}): ReactNode {
  const { outcome, consignment } = props;
  const { t, openView } = usePane();
  const layout = useLayout();
  const requests = useMemo(
    () =>
      dataRequests(consignment.consignment, {
        regulation: outcome.regulation,
        depositRequired: consignment.deposit.required,
        cutOffs: cutOffsOf(outcome.profile),
      }),
    [outcome, consignment],
  );
  return (
    <Disclosure title={t('filing.requests')} icon={<Mail20Regular aria-hidden />} heading={3}>
      {requests.length === 0 ? (
        <Text size={200}>{t('filing.requestsNone')}</Text>
      ) : (
        <div className={layout.stack}>
          {requests.map((request) => (
            <Request key={request.addressee} request={request} {...props} />
          ))}
          <div className={layout.wrap}>
            <Text size={200} className={layout.muted}>
              {t('filing.cutOffs')}
            </Text>
            <Button size="small" onClick={() => openView('settings')}>
              {t('filing.fillSettings')}
            </Button>
          </div>
        </div>
      )}
    </Disclosure>
  );
}

function Request(props: {
  readonly desk: FilingDesk;
  readonly outcome: FilingOutcome;
  readonly consignment: FollowedConsignment;
  readonly request: DataRequest;
}): ReactNode {
  const { desk, outcome, request } = props;
  const { t, say, language, services } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { addressee, missing, neededBy, filingDeadline } = request;
  const passed = neededBy !== undefined && neededBy < services.clock.now();
  const several = request.consignment.lines.length > 1;
  const { name: company, phone } = outcome.profile.company;
  const letterIn = (chosen: Language): Letter =>
    requestLetter(request, chosen, {
      template: loadTemplates(services.storage).of(addressee, chosen),
      ...(company === undefined ? {} : { company }),
      ...(phone === undefined ? {} : { phone }),
    });
  const [base = 'dopp'] = fileNames([request.consignment.key]);
  return (
    <section className={layout.tight}>
      <Subtitle2 as="h4">{t(names[addressee])}</Subtitle2>
      <Text size={200} className={mergeClasses(passed && styles.passed)}>
        {neededBy === undefined || filingDeadline === undefined
          ? t('filing.neededUnknown')
          : t(passed ? 'filing.neededPassed' : 'filing.neededBy', {
              date: momentText(neededBy, language),
              deadline: momentText(filingDeadline, language),
            })}
      </Text>
      <ul className={layout.list}>
        {missing.map(({ column, rows }) => {
          const source = outcome.cellOf(rows[0] ?? 0, column);
          return (
            <li key={column} className={styles.item}>
              <Text size={200}>
                {say(columnTitle(column))}
                {several && rows.length < request.consignment.lines.length && ` (${t('filing.rows', { rows: rows.join(', ') })})`}
              </Text>
              {source !== undefined && (
                <Button size="small" icon={<TableCellEdit16Regular />} onClick={() => desk.goTo(source)}>
                  {t('filing.fillCell', { cell: source })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <LetterBox letterIn={letterIn} fileName={`${base}-${addressee}`} />
    </section>
  );
}

/** A letter in the language chosen, to copy or save. */
export function LetterBox({ letterIn, fileName }: { readonly letterIn: (language: Language) => Letter; readonly fileName: string }): ReactNode {
  const { t, language, services, notify, fail } = usePane();
  const layout = useLayout();
  const [chosen, setChosen] = useState<Language>(language);
  const letter = letterIn(chosen);
  const copy = (text: string): void => {
    services.files.copy(text).then(
      () => notify(t('common.copied')),
      () => notify(t('common.copyFailed'), 'warning'),
    );
  };
  const save = (): void => {
    const file = { name: `${fileName}.${chosen}.txt`, text: letterText(letter, chosen) };
    services.files.save(file, 'text/plain').then(() => notify(t('filing.saved', { file: file.name })), fail);
  };
  return (
    <Disclosure title={t('filing.letter')}>
      <div className={layout.tight}>
        <RadioGroup
          layout="horizontal"
          aria-label={t('filing.letterLanguage')}
          value={chosen}
          onChange={(_, { value }) => {
            if (value === 'ru' || value === 'en') setChosen(value);
          }}
        >
          <Radio value="ru" label={t('filing.letterRu')} />
          <Radio value="en" label={t('filing.letterEn')} />
        </RadioGroup>
        <Text weight="semibold" lang={chosen}>
          {letter.subject}
        </Text>
        <Text size={200} lang={chosen} style={{ whiteSpace: 'pre-wrap' }}>
          {letter.body}
        </Text>
        <div className={layout.wrap}>
          <Button size="small" icon={<Copy16Regular />} onClick={() => copy(letter.subject)}>
            {t('filing.copySubject')}
          </Button>
          <Button size="small" icon={<Copy16Regular />} onClick={() => copy(letter.body)}>
            {t('filing.copyLetter')}
          </Button>
          <Button size="small" icon={<ArrowDownload16Regular />} onClick={save}>
            {t('filing.saveLetter')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
