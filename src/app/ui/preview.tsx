import { useEffect, useState } from 'preact/hooks';
import type { BodyKind } from '../../core/post.ts';
import { t } from '../../edge/locale.ts';

export interface PreviewProps {
  readonly id: string;
  readonly body: string;
  readonly kind: BodyKind;
  readonly lang: string | null;
  /** Remote images are loaded only after a person asked. */
  readonly images: boolean;
  /** Told how many there are, once the text is drawn. */
  readonly onImages?: (count: number) => void;
}

/** The text as one reads it, in a frame without script, origin or loads. It comes after the fields and never delays them. */
export function Preview({ id, body, kind, lang, images, onImages }: PreviewProps) {
  const [page, setPage] = useState('');
  useEffect(() => {
    let stale = false;
    const draw = async (): Promise<void> => {
      const html = kind === 'html' ? body : (await import('./markdown-html.ts')).markdownHtml(body);
      const { previewDocument } = await import('./preview-document.ts');
      if (stale) return;
      setPage(previewDocument(html, { images, lang }));
      onImages?.(html.match(/<img\b/gi)?.length ?? 0);
    };
    draw();
    return () => {
      stale = true;
    };
  }, [body, kind, lang, images]);
  // A frame for each text: Chromium loses a new `srcdoc` while the one before is still on its way to the frame's own process.
  return <iframe key={page} id={id} class="preview" sandbox="" title={t('ui_preview')} srcdoc={page === '' ? undefined : page} />;
}
