import type { ReactNode } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons';
import { auditCategories, categoryTitle, type Audit } from '../../../src/audit';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { SourcesNote } from '../../parts/sources-note';
import { useLayout } from '../../parts/use-layout';

const useStyles = makeStyles({
  ground: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

/** What the categories that occur rest on: each ground with how sure it is and where it was read. */
export function GroundList({ audit }: { readonly audit: Audit }): ReactNode {
  const { t, say, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  return (
    <Disclosure heading={2} title={t('audit.grounds')} icon={<QuestionCircle16Regular aria-hidden />}>
      {auditCategories
        .filter((category) => audit.summary[category] > 0)
        .map((category) => (
          <section key={category} className={layout.tight}>
            <Text as="h3" weight="semibold">
              {categoryTitle(audit, category, language)}
            </Text>
            <ul className={layout.list}>
              {audit.grounds[category].map((ground) => (
                <li key={ground.id} className={styles.ground}>
                  <Text size={200} block className={layout.breakable}>
                    {say(ground.text)}
                  </Text>
                  <Text size={200} block className={layout.muted}>
                    {ground.overridden ? t('audit.own') : t(`confidence.${ground.confidence}`)}
                  </Text>
                  {ground.note && (
                    <Text size={200} block className={layout.breakable}>
                      {say(ground.note)}
                    </Text>
                  )}
                  <SourcesNote sources={ground.sources} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Disclosure>
  );
}
