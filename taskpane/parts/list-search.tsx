import type { ReactNode } from 'react';
import { SearchBox, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ search: { width: '100%', maxWidth: 'none', boxSizing: 'border-box' } });

/** So many items are seen at a glance; a search over them would only be in the way. */
const fewItems = 5;

/** Narrows a list of `count` items by what is typed; nothing over a short list. */
export function ListSearch(props: {
  readonly count: number;
  readonly value: string;
  readonly label: string;
  readonly onSearch: (text: string) => void;
}): ReactNode {
  const styles = useStyles();
  if (props.count <= fewItems) return null;
  return (
    <SearchBox
      className={styles.search}
      value={props.value}
      aria-label={props.label}
      placeholder={props.label}
      onChange={(_, data) => props.onSearch(data.value)}
    />
  );
}
