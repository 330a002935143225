import type { ReactNode } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular, History20Regular } from '@fluentui/react-icons';
import { doppJson, type ChainEntryKind } from '../../../src/dopp';
import { fileNames, type FollowedConsignment } from '../../../src/use-cases';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import type { TextKey } from '../../texts';

const kindTexts: Readonly<Record<ChainEntryKind, TextKey>> = {
  primary: 'filing.kind.primary',
  correction: 'filing.kind.correction',
  'vehicle-change': 'filing.kind.vehicle-change',
  annulment: 'filing.kind.annulment',
};

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
});

/** Every filing of a consignment, exactly as it was filed. */
export function HistorySection({ consignment }: { readonly consignment: FollowedConsignment }): ReactNode {
  const { t, language, services, notify, fail } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { chain } = consignment;
  const [base = 'dopp'] = fileNames([consignment.consignment.key]);
  const save = (name: string, text: string): void => {
    services.files.save({ name, text }, 'application/json').then(() => notify(t('filing.saved', { file: name })), fail);
  };
  return (
    <Disclosure title={t('filing.history', { count: chain.length })} icon={<History20Regular aria-hidden />} heading={3}>
      {chain.length === 0 ? (
        <Text size={200}>{t('filing.historyNone')}</Text>
      ) : (
        <ol className={layout.list}>
          {chain.map(({ kind, filedOn, doppNumber, dopp }, index) => (
            <li key={index} className={styles.item}>
              <span className={styles.what}>
                <Text>
                  {t('filing.historyItem', {
                    date: momentText(filedOn, language),
                    kind: t(kindTexts[kind], { number: dopp.header.correction }),
                  })}
                </Text>
                <Text size={200} className={layout.muted}>
                  {doppNumber === undefined ? t('filing.historyNoNumber') : t('filing.historyNumber', { number: doppNumber })}
                </Text>
              </span>
              <Button
                size="small"
                icon={<ArrowDownload16Regular />}
                aria-label={t('filing.historySave')}
                title={t('filing.historySave')}
                onClick={() => save(`${base}-filed-${index + 1}.json`, doppJson(dopp))}
              >
                {t('filing.json')}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  );
}
