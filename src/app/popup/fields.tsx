import { useMemo, useState } from 'preact/hooks';
import { isDateTooLate } from '../../core/edit.ts';
import { plainText } from '../../core/plain-text.ts';
import type { Settings } from '../../core/settings.ts';
import { formatInstant, plural, t } from '../../edge/locale.ts';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { Provenance } from '../ui/provenance.tsx';
import { TagInput } from '../ui/tag-input.tsx';
import type { Actions } from './actions.ts';
import { foundDates, foundFor } from './choices.ts';
import { bodySource, captureOf, type Form } from './form.ts';
import { lengthOf } from './length.ts';
import { MoreFields } from './more-fields.tsx';
import type { Suggestions } from './suggestions.ts';
import { TitleField } from './title-field.tsx';

export interface FieldsProps {
  readonly form: Form;
  readonly actions: Actions;
  readonly settings: Settings;
  readonly suggestions: Suggestions;
}

/** Which article is this, and is it right: title, where and when, who, tags; the rest under More. */
export function Fields({ form, actions, settings, suggestions }: FieldsProps) {
  const { post } = form;
  const author = foundFor(form, 'author');
  return (
    <div class="fields">
      <TitleField
        value={post.title}
        instead={form.base.title}
        found={foundFor(form, 'title')}
        disabled={false}
        onEdit={(title) => actions.editField('title', { title })}
        onSave={actions.save}
      />
      <Facts form={form} actions={actions} />
      <Field
        for="author"
        label={t('popup_author')}
        from={
          <Provenance
            id="author-from"
            label={t('popup_author')}
            value={post.author}
            choices={author.choices}
            guessed={author.guessed}
            onChoose={(index) => actions.editField('author', { author: author.choices[index]?.value ?? post.author })}
          />
        }
      >
        <input
          id="author"
          type="text"
          dir="auto"
          autocomplete="off"
          list="author-list"
          value={post.author}
          title={post.author}
          onFocus={suggestions.ask}
          onInput={(event) => actions.editField('author', { author: event.currentTarget.value })}
        />
        <datalist id="author-list">
          {suggestions.authors.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Field>
      <Field for="tag-input" label={t('popup_tags')}>
        <TagInput
          id="tags"
          inputId="tag-input"
          label={t('popup_tags')}
          values={post.tags}
          suggestions={suggestions.tags}
          asTyped
          onEnter={suggestions.ask}
          onChange={(tags) => actions.editField('tags', { tags })}
        />
      </Field>
      <MoreFields form={form} actions={actions} settings={settings} />
    </div>
  );
}

/** "法广 · 31 Aug 2020, 18:55 +08:00 · 812 characters"; opens the two fields it is made of. */
function Facts({ form, actions }: Pick<FieldsProps, 'form' | 'actions'>) {
  const { post } = form;
  const [opened, setOpened] = useState<boolean | null>(null);
  const open = opened ?? (form.entry === null && !post.dateKnown); // a date that is missing is asked for at once
  const dates = foundDates(form);
  const sources = foundFor(form, 'source');
  const day = post.date !== null && post.dateKnown ? formatInstant(post.date, post.zone) : t('popup_dateUnknown');
  const date = dates.guessed ? t('popup_zoneGuessed', day) : day;
  const source = bodySource(form);
  const { unit, count } = useMemo(() => lengthOf(source?.text ?? plainText(post.body, post.bodyKind)), [source, post.body]);
  const length = unit === 'characters' ? plural('popup_characters', count) : plural('popup_words', count);
  const name = post.source || t('popup_sourceUnknown');
  return (
    <>
      <button
        type="button"
        id="facts"
        class="facts"
        aria-expanded={open}
        aria-controls="facts-fields"
        title={`${name} · ${date} · ${length}`}
        onClick={() => setOpened(!open)}
      >
        <span class="facts-text">
          <bdi>{name}</bdi> · {date} · <span id="length">{length}</span>
        </span>
        <span class="facts-more">
          {t('popup_factsEdit')} {open ? '▴' : '▾'}
        </span>
      </button>
      <div id="facts-fields" hidden={!open}>
        <Field
          for="source"
          label={t('popup_source')}
          from={
            <Provenance
              id="source-from"
              label={t('popup_source')}
              value={post.source ?? ''}
              choices={sources.choices}
              guessed={sources.guessed}
              onChoose={(index) => actions.editField('source', { source: sources.choices[index]?.value ?? post.source })}
            />
          }
        >
          <input
            id="source"
            type="text"
            dir="auto"
            autocomplete="off"
            value={post.source ?? ''}
            title={post.source ?? ''}
            onInput={(event) => actions.editField('source', { source: event.currentTarget.value })}
          />
        </Field>
        <DateField
          id="date"
          zoneId="zone"
          post={post}
          isTooLate={isDateTooLate(form)}
          from={
            <Provenance
              id="date-from"
              label={t('popup_date')}
              value={post.dateKnown ? (post.date ?? '') : ''}
              choices={dates.choices}
              guessed={dates.guessed}
              onChoose={(index) => {
                const chosen = captureOf(form)?.candidates.date[index];
                if (chosen) actions.editField('date', { date: chosen.value, zone: chosen.zone, dateKnown: true });
              }}
            />
          }
          onEdit={(values) => actions.editField('date', values)}
        />
      </div>
    </>
  );
}
