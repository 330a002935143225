import type { ReactNode } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { agendaBuckets, agendaOf } from '../../../src/schedule';
import { bucketTitles } from '../../../src/use-cases/month';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import { DocumentButtons } from './document-buttons';
import { MonthPart } from './month-part';
import { Notes } from './notes';
import type { MonthOutcome } from './prepare-month';
import { useShowCell } from './use-show-cell';

const mostEntries = 50;

/** What is late, due today, tomorrow and this week; what comes later is folded. */
export function AgendaPart({ outcome }: { readonly outcome: MonthOutcome }): ReactNode {
  const { t, say, asOf } = usePane();
  const agenda = agendaOf(outcome.schedule.deadlines, asOf);
  const buckets = agendaBuckets.filter((bucket) => bucket !== 'later' && agenda[bucket].length > 0);
  return (
    <MonthPart title={t('month.agenda')}>
      {buckets.length === 0 && <Text size={200}>{t('month.nothing')}</Text>}
      {buckets.map((bucket) => (
        <section key={bucket} aria-label={say(bucketTitles[bucket])}>
          <Text size={200} weight="semibold">
            {`${say(bucketTitles[bucket])}: ${agenda[bucket].length}`}
          </Text>
          <Entries entries={agenda[bucket]} />
        </section>
      ))}
      {agenda.later.length > 0 && (
        <Disclosure title={t('month.later', { count: agenda.later.length })}>
          <Entries entries={agenda.later} />
        </Disclosure>
      )}
      <Notes notes={outcome.schedule.notes} />
      <DocumentButtons outcome={outcome} document="schedule" />
    </MonthPart>
  );
}

function Entries({ entries }: { readonly entries: MonthOutcome['schedule']['deadlines'] }): ReactNode {
  const { say, language } = usePane();
  const show = useShowCell();
  const layout = useLayout();
  return (
    <ul className={layout.list}>
      {entries.slice(0, mostEntries).map(({ uid, due, title, subject, cell }) => (
        <li key={uid}>
          <Button size="small" appearance="subtle" style={{ textAlign: 'start' }} disabled={cell === undefined} onClick={() => show(cell)}>
            {`${momentText(due, language)} · ${say(title)} · ${say(subject)}`}
          </Button>
        </li>
      ))}
      {entries.length > mostEntries && <li>…</li>}
    </ul>
  );
}
