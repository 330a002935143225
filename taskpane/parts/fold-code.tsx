import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Copy16Regular, ArrowDownload16Regular, Code16Regular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import type { TextFile } from '../services';
import { useLayout } from './use-layout';

/** A file of JSON to look at, copy or save. */
export function FoldCode({ file }: { readonly file: TextFile }): ReactNode {
  const { t, services, notify, fail } = usePane();
  const layout = useLayout();
  const [open, setOpen] = useState(false);
  return (
    <div className={layout.tight}>
      <div className={layout.wrap}>
        <Button size="small" icon={<Code16Regular />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'build.hide' : 'build.view')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Copy16Regular />}
          onClick={() =>
            services.files.copy(file.text).then(
              () => notify(t('common.copied')),
              () => notify(t('common.copyFailed'), 'warning'),
            )
          }
        >
          {t('common.copy')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownload16Regular />}
          onClick={() =>
            services.files
              .save(file, 'application/json')
              .then(() => notify(t('build.saved', { file: file.name })), fail)
          }
        >
          {t('common.download')}
        </Button>
      </div>
      {open && (
        <pre className={layout.pre} tabIndex={0} aria-label={file.name}>
          {file.text}
        </pre>
      )}
    </div>
  );
}
