import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAdd24Regular, LockClosed16Regular } from '@fluentui/react-icons';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  small: { padding: tokens.spacingHorizontalM },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
  },
  local: { display: 'inline-flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, textAlign: 'start' },
  lock: { flexShrink: 0, marginTop: '1px' },
});

/** What the cabinet gives. */
const accepted = '.pdf,.png,.xml';

/** Where files are dropped, or chosen with the keyboard. */
export function DropArea(props: { readonly small: boolean; readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) props.onFiles(files);
  };
  return (
    <section
      aria-label={t('receive.area')}
      className={mergeClasses(styles.area, props.small && styles.small, over && styles.over)}
      onDragEnter={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      {!props.small && <DocumentAdd24Regular aria-hidden />}
      <Text weight="semibold">{t('receive.drop')}</Text>
      {!props.small && (
        <Text size={200} className={layout.muted}>
          {t('receive.kinds')}
        </Text>
      )}
      <Button appearance={props.small ? 'secondary' : 'primary'} onClick={() => picker.current?.click()}>
        {t('receive.pick')}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={t('receive.pick')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same files may be chosen again after they were taken out.
          event.currentTarget.value = '';
          if (files.length > 0) props.onFiles(files);
        }}
      />
      <Text size={200} className={mergeClasses(layout.muted, styles.local)}>
        <LockClosed16Regular className={styles.lock} aria-hidden />
        {t('receive.local')}
      </Text>
    </section>
  );
}
