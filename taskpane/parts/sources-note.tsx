import type { ReactNode } from 'react';
import { Caption1, Link } from '@fluentui/react-components';
import { momentText, parseIsoDate } from '../../src/values';
import type { Source } from '../../src/regulation';
import { usePane } from '../pane-context';
import { useLayout } from './use-layout';

/** Where a value was read. */
export function SourcesNote({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  const { t, language } = usePane();
  const layout = useLayout();
  if (sources.length === 0) return null;
  return (
    <Caption1 as="p" block className={layout.breakable} style={{ margin: 0 }}>
      <span className={layout.muted}>{t(sources.length === 1 ? 'common.source' : 'common.sources')}: </span>
      {sources.map((source, index) => {
        const read = parseIsoDate(source.read);
        return (
          <span key={`${source.title}${index}`}>
            {index > 0 && '; '}
            {source.url ? (
              <Link inline href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </Link>
            ) : (
              source.title
            )}
            {read && <span className={layout.muted}> ({t('common.readOn', { date: momentText(read, language) })})</span>}
          </span>
        );
      })}
    </Caption1>
  );
}
