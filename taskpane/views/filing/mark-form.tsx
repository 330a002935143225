import { useState, type ReactNode } from 'react';
import { Button, Field, Input, MessageBar, MessageBarBody, Subtitle2, Text } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons';
import type { Dopp } from '../../../src/dopp';
import { columnTitle } from '../../../src/shipment';
import type { FollowedConsignment } from '../../../src/use-cases';
import { dateOf, parseIsoMoment, timeOf, type Moment } from '../../../src/values';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { kindOf, type FiledNote, type FilingOutcome } from '../../use-cases/filing';
import { contentsText } from '../check/fixes';
import type { FilingDesk } from './use-filing';

/** What was typed about a filing and not yet noted. */
export interface MarkDraft {
  readonly number: string;
  readonly date: string;
  readonly time: string;
}

/** The moment of a draft; undefined when day or time are not such. An empty time gives the day. */
export function momentOf({ date, time }: MarkDraft): Moment | undefined {
  return parseIsoMoment(time.trim() === '' ? date : `${date}T${time}`);
}

/** Asks number and time of a filing and notes it. What is typed stays until it is noted. */
export function MarkForm(props: {
  readonly desk: FilingDesk;
  readonly outcome: FilingOutcome;
  readonly consignment: FollowedConsignment;
  readonly dopp: Dopp;
  readonly draft: MarkDraft | undefined;
  readonly onDraft: (draft: MarkDraft | undefined) => void;
}): ReactNode {
  const { desk, outcome, consignment, dopp } = props;
  const { t, say, language, services } = usePane();
  const layout = useLayout();
  const [busy, setBusy] = useState(false);
  const now = services.clock.now();
  const { values, shipment } = consignment.consignment;
  const inRow = consignment.chain.length === 0 ? values.doppDate : undefined;
  const draft = props.draft ?? {
    number: consignment.chain.length === 0 ? (values.doppNumber ?? '') : '',
    date: dateOf(inRow ?? now),
    time: timeOf(inRow ?? now) ?? '',
  };
  const set = (part: Partial<MarkDraft>): void => props.onDraft({ ...draft, ...part });
  const filedOn = momentOf(draft);
  const future = filedOn !== undefined && filedOn > now;
  const number = draft.number.trim();
  const note: FiledNote | undefined =
    filedOn === undefined
      ? undefined
      : {
          kind: kindOf(consignment.advice?.action ?? 'file', consignment.chain),
          dopp,
          filedOn,
          ...(number === '' ? {} : { doppNumber: number }),
          language,
        };
  const writes = note && outcome.writesFor(consignment, note);
  const style = { language, empty: t('common.empty') };
  const mark = async (): Promise<void> => {
    if (!note) return;
    setBusy(true);
    if (await desk.mark(consignment, note)) props.onDraft(undefined);
    setBusy(false);
  };
  return (
    <section className={layout.tight}>
      <Subtitle2 as="h3">{t('filing.mark')}</Subtitle2>
      <Text size={200}>{t('filing.markText')}</Text>
      {shipment === undefined ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('filing.markNoShipment')}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <Field label={t('filing.markNumber')}>
            <Input value={draft.number} maxLength={200} onChange={(_, { value }) => set({ number: value })} />
          </Field>
          <div className={layout.columns}>
            <Field
              label={t('filing.markDate')}
              {...(filedOn === undefined ? { validationMessage: t('filing.markWrong') } : future ? { validationMessage: t('filing.markFuture') } : {})}
            >
              <Input type="date" value={draft.date} onChange={(_, { value }) => set({ date: value })} />
            </Field>
            <Field label={t('filing.markTime')}>
              <Input type="time" value={draft.time} onChange={(_, { value }) => set({ time: value })} />
            </Field>
          </div>
          {writes && (
            <Text size={200} className={layout.muted}>
              {writes.length > 0 &&
                t('filing.markWrites', {
                    cells: writes
                      .map(({ column, write, before, header }) =>
                        t(header ? 'filing.markWriteNew' : 'filing.markWrite', {
                          title: say(columnTitle(column)),
                          cell: write.cell,
                          before: contentsText(before, { ...style, format: write.format }),
                          after: contentsText(write.value, { ...style, format: write.format }),
                        }),
                      )
                      .join('; '),
                  })}
            </Text>
          )}
          <div>
            <Button appearance="primary" icon={<Send20Regular />} disabled={!note || future || busy || desk.run.running} onClick={() => void mark()}>
              {t('filing.mark')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Takes the number the tax service gives after the filing was noted. */
export function NumberForm({ desk, consignmentKey }: { readonly desk: FilingDesk; readonly consignmentKey: string }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  const [typed, setTyped] = useState('');
  return (
    <div className={layout.tight}>
      <Field label={t('filing.numberLater')}>
        <Input value={typed} maxLength={200} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div>
        <Button disabled={typed.trim() === ''} onClick={() => void desk.noteNumber(consignmentKey, typed.trim())}>
          {t('filing.numberSave')}
        </Button>
      </div>
    </div>
  );
}
