import type { View } from '../view.ts';
import { Choices, type FormState, SelectField, TextArea, TextField, Tick } from './form-parts.tsx';
import * as options from './group-options.ts';

type FieldsProps = { view: View; state: FormState };

/** Everything that a group says of itself: the same fields for a new one and for a change. */
export function GroupFields({ view, state }: FieldsProps) {
  const { groupForm: say } = view.text.pages;
  const of = (name: keyof typeof say.fields) => ({ view, state, name, ...say.fields[name] });
  const languages = options.languageOptions(view, state.fields.languages);
  return (
    <>
      <fieldset>
        <legend class="part">{say.group}</legend>
        <TextField {...of('name')} maxlength={200} />
        <Choices {...of('formats')} options={options.formatOptions(view)} />
        <SelectField {...of('country')} options={options.countryOptions(view)} first={say.choose} />
        <TextField {...of('city')} optional maxlength={100} />
        <SelectField {...of('languages')} options={languages} first={say.choose} />
      </fieldset>
      <fieldset id="f-contact" tabindex={-1} aria-describedby="f-contact-hint">
        <legend class="part">{say.reach}</legend>
        <p class="hint" id="f-contact-hint">
          {say.reachHint}
        </p>
        {state.errors.contact && <p class="error">{state.errors.contact}</p>}
        <TextField {...of('website')} optional type="url" maxlength={500} />
        <TextField {...of('phone')} optional type="tel" maxlength={40} />
        <TextField {...of('email')} optional type="email" maxlength={254} />
        <Tick {...of('relay')} optional />
      </fieldset>
      <details open={opens(state, MORE)}>
        <summary>{say.more}</summary>
        <p class="hint">{say.moreHint}</p>
        <TextArea {...of('summary')} optional maxlength={800} rows={4} />
        <TextField {...of('meetings')} optional maxlength={500} />
        <TextField {...of('venue')} optional maxlength={200} />
        <TextField {...of('region')} optional maxlength={100} />
        <SelectField {...of('languages2')} optional send="languages" index={1} options={languages} first={say.none} />
        <SelectField {...of('languages3')} optional send="languages" index={2} options={languages} first={say.none} />
        <Choices {...of('audience')} optional options={options.audienceOptions(view)} />
        <Choices {...of('sites')} optional options={options.siteOptions(view)} />
      </details>
      <details open={opens(state, DATES)}>
        <summary>{say.dates}</summary>
        <p class="hint">{say.datesHint}</p>
        <DateFields view={view} state={state} />
      </details>
    </>
  );
}

const MORE = ['summary', 'meetings', 'venue', 'region', 'audience', 'sites'];
const DATES = ['startDate', 'startTime', 'duration', 'timeZone', 'repeats', 'until', 'joining'];

/** What holds something or is not right must be seen. */
function opens({ fields, errors }: FormState, names: readonly string[]): boolean {
  const moreLanguages = names === MORE && (fields.languages ?? []).slice(1).some(Boolean);
  return (
    moreLanguages || names.some((name) => errors[name] !== undefined || fields[name]?.some((value) => value !== ''))
  );
}

function DateFields({ view, state }: FieldsProps) {
  const { groupForm: say } = view.text.pages;
  const of = (name: keyof typeof say.fields) => ({ view, state, name, optional: true, ...say.fields[name] });
  const held = (name: string) => state.fields[name]?.[0];
  return (
    <>
      <TextField {...of('startDate')} type="date" />
      <TextField {...of('startTime')} type="time" />
      <SelectField {...of('duration')} options={options.durationOptions(view, held('duration'))} first={say.choose} />
      <SelectField {...of('timeZone')} options={options.timeZoneOptions(held('timeZone'))} first={say.choose} />
      <SelectField {...of('repeats')} options={options.repeatOptions(view)} first={say.choose} />
      <TextField {...of('until')} type="date" />
      <TextField {...of('joining')} maxlength={300} />
    </>
  );
}
