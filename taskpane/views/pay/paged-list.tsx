import { useState, type ReactNode } from 'react';
import { Button, Input, Text } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular, Search20Regular } from '@fluentui/react-icons';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { foundIn, windowOf } from './list-window';

/**
 * A list of any length, a page of it drawn at a time. With `wordsOf` a long list can be searched; the number of
 * what was found is told to screen readers.
 */
export function PagedList<Item>(props: {
  readonly items: readonly Item[];
  readonly pageSize: number;
  /** Names the list to screen readers. */
  readonly label: string;
  readonly wordsOf?: (item: Item) => readonly (string | undefined)[];
  readonly children: (item: Item) => ReactNode;
}): ReactNode {
  const { items, pageSize, label, wordsOf } = props;
  const { t, language } = usePane();
  const layout = useLayout();
  const [page, setPage] = useState(0);
  const [sought, setSought] = useState('');
  const found = wordsOf ? foundIn(items, sought, wordsOf) : items;
  const { shown, first, last, pages, current } = windowOf(found, page, pageSize);
  const number = (value: number): string => value.toLocaleString(language);
  if (items.length === 0) return null;
  return (
    <div className={layout.tight}>
      {wordsOf && items.length > pageSize && (
        <Input
          type="search"
          value={sought}
          aria-label={t('pay.search')}
          placeholder={t('pay.search')}
          contentBefore={<Search20Regular aria-hidden />}
          onChange={(_, { value }) => {
            setSought(value);
            setPage(0);
          }}
        />
      )}
      <ul className={layout.list} aria-label={label}>
        {shown.map(props.children)}
      </ul>
      {(pages > 1 || sought !== '') && (
        <div className={layout.between}>
          <Text size={200} className={layout.muted} role="status">
            {found.length === 0
              ? t('pay.searchNone')
              : t('pay.page', { first: number(first), last: number(last), count: number(found.length) })}
          </Text>
          {pages > 1 && (
            <div className={layout.row}>
              <Button
                size="small"
                appearance="subtle"
                icon={<ChevronLeft20Regular />}
                aria-label={t('pay.pageBefore')}
                disabledFocusable={current === 0}
                onClick={() => setPage(current - 1)}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<ChevronRight20Regular />}
                aria-label={t('pay.pageAfter')}
                disabledFocusable={current === pages - 1}
                onClick={() => setPage(current + 1)}
              />
            </div>
          )}
        </div>
      )}
    </div>
  );
}
