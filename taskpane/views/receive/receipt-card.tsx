import { useId, useState, type ReactNode } from 'react';
import { Button, Checkbox, Field, Radio, RadioGroup, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowRepeatAll16Regular,
  CheckmarkCircle16Filled,
  Dismiss16Regular,
  DismissCircle16Regular,
  QuestionCircle16Regular,
  Warning16Filled,
  type FluentIcon,
} from '@fluentui/react-icons';
import { fieldNames, type ReadReceipt } from '../../../src/receipt';
import { dateOf, momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import type { ReceiptChoice, ReceivingConsignment } from '../../use-cases/receive';
import { CodePicture } from './code-picture';
import { ConsignmentPicker } from './consignment-picker';
import type { ReceiptGroup } from './group-receipts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalS },
  file: { overflowWrap: 'anywhere', minWidth: 0 },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warn: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  remark: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  remarkIcon: { flexShrink: 0, marginTop: '2px' },
  code: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  link: { overflowWrap: 'anywhere', minWidth: 0 },
  narrow: { minWidth: 0 },
});

const icons: Readonly<Record<ReceiptGroup, FluentIcon>> = {
  matched: CheckmarkCircle16Filled,
  written: CheckmarkCircle16Filled,
  choose: QuestionCircle16Regular,
  unread: DismissCircle16Regular,
  repeated: ArrowRepeatAll16Regular,
};

/** One document: what was found in it, whose it is and why, and what the user decides. */
export function ReceiptCard(props: {
  readonly receipt: ReadReceipt;
  readonly choice: ReceiptChoice;
  readonly consignments: readonly ReceivingConsignment[];
  readonly group: ReceiptGroup;
  readonly disabled: boolean;
  readonly onChoice: (choice: ReceiptChoice) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { receipt, choice, group, onChoice, disabled } = props;
  const { document, fields, match, remarks, qr, qrInDoubt, links } = receipt;
  const { t, say, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const headingId = useId();
  const [changing, setChanging] = useState(false);
  const Icon = icons[group];
  const belongs = group === 'matched' || group === 'written';
  const cell = props.consignments.find(({ key }) => key === match?.consignment.key)?.cell;
  const facts = factsOf(receipt, t, language);
  const agreeing = match?.evidence.filter(({ agrees }) => agrees).map(({ field }) => say(fieldNames[field])) ?? [];
  const writable = fields.doppNumber !== undefined || fields.doppDate !== undefined || fields.status !== undefined || qr !== undefined || links.length > 0;
  const choosing = group === 'choose' || (group === 'unread' && writable) || (belongs && changing);
  return (
    <li className={mergeClasses(layout.card, styles.card)} aria-labelledby={headingId}>
      <div className={layout.between}>
        <Text id={headingId} size={200} className={mergeClasses(layout.muted, styles.file)}>
          {document.file}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          disabled={disabled}
          aria-label={t('receive.remove', { file: document.file })}
          onClick={props.onRemove}
        />
      </div>
      <div className={layout.row}>
        <Icon className={mergeClasses(styles.icon, belongs ? styles.good : group === 'unread' ? styles.bad : styles.warn)} aria-hidden />
        <Text weight="semibold" className={styles.file}>
          {headline(receipt, t)}
          {belongs && cell !== undefined && ` · ${cell}`}
        </Text>
      </div>
      {facts.length > 0 && <Text className={layout.breakable}>{facts.join(' · ')}</Text>}
      {match && agreeing.length > 0 && (
        <Text size={200} className={layout.muted}>
          {t('receive.agrees', { fields: agreeing.join(', ') })}
        </Text>
      )}
      {choice.consignment !== undefined && (
        <Text size={200} className={layout.muted}>
          {t('receive.byHand')}
        </Text>
      )}
      {remarks.map((remark, index) => (
        <div key={index} className={styles.remark}>
          <Warning16Filled className={mergeClasses(styles.remarkIcon, styles.warn)} aria-hidden />
          <Text size={200} className={layout.breakable}>
            {say(remark.text, remark.data)}
          </Text>
        </div>
      ))}
      {qr && group !== 'repeated' && (
        <div className={styles.code}>
          {qr.picture && <CodePicture png={qr.picture} label={t('receive.codePicture', { file: document.file })} />}
          <Text size={200} className={styles.link}>
            {t('receive.code')}: {qr.text}
          </Text>
        </div>
      )}
      {links.length > 1 && group !== 'repeated' && (
        <Field label={t('receive.codes')}>
          <RadioGroup
            value={String(links.findIndex((link) => link === choice.code))}
            disabled={disabled}
            onChange={(_, { value }) => {
              const { code: _before, ...rest } = choice;
              const code = links[Number(value)];
              onChoice({ ...rest, ...(code ? { code } : {}) });
            }}
          >
            {links.map((link, index) => (
              <Radio key={link.text} value={String(index)} className={styles.narrow} label={<span className={styles.link}>{link.text}</span>} />
            ))}
            <Radio value="-1" label={t('receive.noCode')} />
          </RadioGroup>
        </Field>
      )}
      {qrInDoubt && group !== 'repeated' && (
        <div className={layout.tight}>
          <div className={styles.remark}>
            <Warning16Filled className={mergeClasses(styles.remarkIcon, styles.warn)} aria-hidden />
            <Text size={200} className={layout.breakable}>
              <strong>{t('receive.doubt')}.</strong> {say(qrInDoubt.text, qrInDoubt.data)}
            </Text>
          </div>
          <Checkbox
            label={t('receive.trust')}
            checked={choice.trustCode ?? false}
            disabled={disabled}
            onChange={(_, { checked }) => onChoice({ ...choice, trustCode: checked === true })}
          />
        </div>
      )}
      {choosing && (
        <ConsignmentPicker
          file={document.file}
          consignments={props.consignments}
          likely={receipt.candidates.map(({ consignment }) => consignment.key)}
          {...(match ? { chosen: match.consignment.key } : {})}
          onChoose={(consignment) => {
            setChanging(false);
            onChoice({ ...choice, consignment });
          }}
        />
      )}
      {belongs && (
        <div className={layout.between}>
          {group === 'written' ? (
            <Text size={200}>{t('receive.already')}</Text>
          ) : (
            <Checkbox
              label={t('receive.write')}
              aria-label={t('receive.writeFile', { file: document.file })}
              checked={!choice.skip}
              disabled={disabled}
              onChange={(_, { checked }) => onChoice({ ...choice, skip: checked !== true })}
            />
          )}
          {!changing && (
            <Button size="small" appearance="subtle" disabled={disabled} onClick={() => setChanging(true)}>
              {t('receive.change')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

type Pane = ReturnType<typeof usePane>;

function headline({ state, match, document, otherImporter }: ReadReceipt, t: Pane['t']): string {
  if (state === 'matched') return t('receive.shipment', { key: match?.consignment.key ?? '' });
  if (otherImporter) return t('receive.otherImporter');
  if (state === 'ambiguous') return t('receive.several');
  if (state === 'unmatched') return t('receive.none');
  if (state === 'repeated') return t('receive.isRepeated');
  return document.problem ? t('receive.notRead') : t('receive.nothingFound');
}

/** What the document says, as printed. */
function factsOf({ fields }: ReadReceipt, t: Pane['t'], language: Pane['language']): readonly string[] {
  const { doppNumber, doppDate, status, truckPlate, trailerPlate, specifications, plannedImport, importerInn } = fields;
  const facts: string[] = [];
  if (doppNumber !== undefined)
    facts.push(
      doppDate === undefined
        ? t('receive.dopp', { number: doppNumber })
        : t('receive.doppFrom', { number: doppNumber, date: momentText(doppDate, language) }),
    );
  if (status !== undefined) facts.push(t('receive.status', { status }));
  const plates = [truckPlate, trailerPlate].filter((plate) => plate !== undefined);
  if (plates.length > 0) facts.push(t('receive.plates', { plates: plates.join(' / ') }));
  if (specifications.length > 0) facts.push(t('receive.specifications', { numbers: specifications.map(({ number }) => number).join(', ') }));
  if (plannedImport !== undefined) facts.push(t('receive.import', { date: momentText(dateOf(plannedImport), language) }));
  if (importerInn !== undefined) facts.push(t('receive.inn', { inn: importerInn }));
  return facts;
}
