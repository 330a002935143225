import { useCallback, useState, type ReactNode } from 'react';
import { Button, Checkbox, Field, Subtitle2, Text, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, DismissCircle16Regular, NotepadEdit20Regular } from '@fluentui/react-icons';
import { incidentNote, incidentRecord, incidentView, type IncidentRecord, type PapersInHand } from '../../../src/handover';
import { readProfile } from '../../../src/profile';
import { isStrong } from '../../../src/regulation';
import type { Consignment, ShipmentSheet } from '../../../src/shipment/model';
import { momentText, parseIsoMoment, type Moment } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { NotConfirmed } from '../../parts/doubt-list';
import { SourcesNote } from '../../parts/sources-note';
import { useLayout } from '../../parts/use-layout';
import { EntryMark } from '../track/entry-mark';
import { MomentField } from './moment-field';
import { PapersForm } from './papers-form';
import { ReportButtons } from './report-buttons';
import { useAct } from './use-act';

const useStyles = makeStyles({
  fact: { display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: '2px' },
  bad: { color: tokens.colorStatusDangerForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const entryTexts = { permitted: 'border.entryYes', 'not-permitted': 'border.entryNo', unknown: 'border.entryUnknown' } as const;

/** The one view of a consignment that is being stopped: what is known, what differs, what to do, what was logged. */
export function IncidentAnswer(props: {
  readonly sheet: ShipmentSheet;
  readonly consignment: Consignment;
  readonly onLogged: (records: readonly IncidentRecord[]) => void;
}): ReactNode {
  const { sheet, consignment, onLogged } = props;
  const { t, say, language, services, profile, notify, fail } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const [papers, setPapers] = useState<PapersInHand>({});
  const [what, setWhat] = useState('');
  const [remark, setRemark] = useState('');
  const [ordered, setOrdered] = useState(false);
  const [typedAt, setTypedAt] = useState<string>(() => services.clock.now());
  const [id] = useState(() => crypto.randomUUID());
  /** The line that was written to the cell before; logging again replaces it and nothing else. */
  const [noted, setNoted] = useState<string>();
  const [logged, setLogged] = useState(false);
  const act = useAct(useCallback(() => undefined, []));
  const { regulation } = readProfile(profile);
  const at = parseIsoMoment(typedAt);
  const view = incidentView(consignment, papers, { regulation, now: at ?? services.clock.now(), orderedToLeave: ordered });
  const record = incidentRecord(view, { id, at: at ?? services.clock.now(), sheet: sheet.sheet, what, remark });
  const { values, key } = consignment;
  const cell = sheet.cellOf(consignment.lines[0]?.row ?? sheet.headerRow, 'shipment');
  const moment = (given: Moment): string => momentText(given, language);

  const log = async (): Promise<void> => {
    try {
      onLogged(await services.useCases.logIncident(record));
      setLogged(true);
      notify(t('border.logged'));
    } catch (fault) {
      fail(fault);
      return;
    }
    const note = incidentNote(record);
    // What the cell held before stays above the new line.
    const text = [values.incident, note].filter((part) => part !== undefined && part !== '').join('\n');
    const recorded = await act.record({ sheet: sheet.sheet, key, kind: 'incident', at: record.at, text }, noted !== undefined);
    if (recorded?.written !== undefined) setNoted(text);
  };

  return (
    <div className={layout.stack}>
      <section className={mergeClasses(layout.card, layout.tight)} aria-label={t('border.answer')}>
        <div className={layout.between}>
          <Subtitle2 as="h2" className={layout.breakable}>
            {key}
          </Subtitle2>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('common.goToCell', { cell })}
            onClick={() => void services.workbook.select(sheet.sheet, cell).catch(fail)}
          >
            {cell}
          </Button>
        </div>
        <Text size={200} className={mergeClasses(layout.muted, layout.breakable)}>
          {[
            [values.truckPlate, values.trailerPlate].filter((plate) => plate !== undefined).join(' / '),
            values.driverName,
            values.driverPhone,
            values.importDate && t('border.import', { date: moment(values.importDate) }),
          ]
            .filter((part) => part !== undefined && part !== '')
            .join(' · ')}
        </Text>
        <div className={styles.fact}>
          <EntryMark entry={view.entry} />
          <Text>
            <strong>{view.doppNumber === undefined ? t('border.noDopp') : t('border.dopp', { number: view.doppNumber })}</strong>
            {' · '}
            {view.status === undefined ? t('border.noStatus') : t('border.status', { status: view.status })}
            {', '}
            {t(entryTexts[view.entry])}
          </Text>
        </div>
        <KnownFact good={view.qrPresent} text={t(view.qrPresent ? 'border.qrYes' : 'border.qrNo')} />
        <KnownFact
          good={view.handedOver !== undefined}
          text={view.handedOver ? t('border.handedOver', { moment: moment(view.handedOver) }) : t('border.notHandedOver')}
        />
        <KnownFact
          good={view.acknowledged !== undefined}
          text={view.acknowledged ? t('border.acknowledged', { moment: moment(view.acknowledged) }) : t('border.notAcknowledged')}
        />
      </section>

      <section className={mergeClasses(layout.card, layout.tight)}>
        <Subtitle2 as="h2">{t('border.todo')}</Subtitle2>
        <div role="status">
          <ol className={styles.steps}>
            {view.steps.map(({ id: step, text, data, ground }) => (
              <li key={step}>
                <Text>{say(text, data)}</Text>
                {ground && (
                  <>
                    {!isStrong(ground.confidence) && (
                      <div>
                        <NotConfirmed />
                      </div>
                    )}
                    <SourcesNote sources={ground.sources} />
                  </>
                )}
              </li>
            ))}
          </ol>
        </div>
      </section>

      <section className={mergeClasses(layout.card, layout.tight)}>
        <Subtitle2 as="h2">{t('border.papers')}</Subtitle2>
        <PapersForm papers={papers} view={view} onChange={setPapers} />
      </section>

      <section className={mergeClasses(layout.card, layout.stack)}>
        <Subtitle2 as="h2">{t('border.record')}</Subtitle2>
        <MomentField value={typedAt} valid={at !== undefined} onChange={setTypedAt} />
        <Field label={t('border.what')} hint={t('border.whatHint')}>
          <Textarea resize="vertical" rows={2} value={what} onChange={(_, data) => setWhat(data.value)} />
        </Field>
        <Checkbox label={t('border.ordered')} checked={ordered} onChange={(_, data) => setOrdered(data.checked === true)} />
        <Field label={t('border.remark')}>
          <Textarea resize="vertical" rows={2} value={remark} onChange={(_, data) => setRemark(data.value)} />
        </Field>
        <div>
          <Button appearance="primary" icon={<NotepadEdit20Regular />} disabled={at === undefined} onClick={() => void log()}>
            {t(logged ? 'border.updateLog' : 'border.saveToLog')}
          </Button>
        </div>
        {act.notice}
      </section>

      <section className={layout.card}>
        <Disclosure heading={2} strong startOpen title={t('border.report')}>
          <ReportButtons record={record} />
        </Disclosure>
      </section>
    </div>
  );
}

function KnownFact({ good, text }: { readonly good: boolean; readonly text: string }): ReactNode {
  const styles = useStyles();
  const Icon = good ? CheckmarkCircle16Regular : DismissCircle16Regular;
  return (
    <div className={styles.fact}>
      <Icon className={mergeClasses(styles.icon, good ? styles.good : styles.bad)} aria-hidden />
      <Text>{text}</Text>
    </div>
  );
}
