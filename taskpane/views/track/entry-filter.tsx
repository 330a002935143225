import type { ReactNode } from 'react';
import { usePane } from '../../pane-context';
import { CountTiles } from '../../parts/count-tiles';
import type { Entry } from '../../services';
import { EntryMark } from './entry-mark';
import { entries } from './filter-tracked';

const words = {
  permitted: 'track.yesCount',
  'not-permitted': 'track.noCount',
  unknown: 'track.unknownCount',
} as const;

/** How many consignments may enter; each count is a switch. */
export function EntryFilter(props: {
  readonly counts: Readonly<Record<Entry, number>>;
  readonly chosen: ReadonlySet<Entry>;
  readonly onToggle: (entry: Entry) => void;
}): ReactNode {
  const { t } = usePane();
  return (
    <CountTiles
      label={t('track.entryFilter')}
      chosen={props.chosen}
      onToggle={props.onToggle}
      tiles={entries.map((entry) => ({
        name: entry,
        icon: <EntryMark entry={entry} />,
        count: props.counts[entry],
        word: t(words[entry]),
      }))}
    />
  );
}
