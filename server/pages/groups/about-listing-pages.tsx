import type { Guard } from '../../http/form-guard.ts';
import { reportSchema } from '../../submissions/group-values.ts';
import { Layout } from '../layout.tsx';
import { hrefIn, type View } from '../view.ts';
import { Choices, ErrorSummary, type FormState, GuardFields, TextArea, TextField } from './form-parts.tsx';

type AboutProps = {
  view: View;
  listing: { id: string; name: string };
  state: FormState;
  guard: Guard;
  notice?: string | undefined;
};

/** A wrong fact: what it is about, in one's own words, and an address for the answer if wanted. */
export function reportPage(props: AboutProps) {
  const { view, listing, state } = props;
  const { report: say } = view.text.pages;
  const options = reportSchema.shape.field.options.map((value) => ({ value, label: say.fields[value] }));
  return (
    <FormPage {...props} part="report" title={say.title(listing.name)} paragraphs={[say.lead]} send={say.send}>
      <Choices view={view} state={state} name="field" label={say.field} type="radio" options={options} />
      <TextArea
        view={view}
        state={state}
        name="message"
        label={say.message}
        hint={say.messageHint}
        required={false}
        maxlength={2000}
      />
      <TextField
        {...{ view, state }}
        name="mail"
        label={say.mail}
        hint={say.mailHint}
        optional
        type="email"
        autocomplete="email"
        maxlength={254}
      />
    </FormPage>
  );
}

/** Who is responsible for an entry can ask to look after it. */
export function claimPage(props: AboutProps) {
  const { view, listing, state } = props;
  const { report: say } = view.text.pages;
  return (
    <FormPage
      {...props}
      part="claim"
      title={say.claimTitle(listing.name)}
      paragraphs={[say.claimLead, say.claimHow]}
      send={say.claimSend}
    >
      <TextField {...{ view, state }} name="mail" label={say.mail} type="email" autocomplete="email" maxlength={254} />
      <TextArea view={view} state={state} name="message" label={say.claimMessage} optional maxlength={2000} rows={3} />
    </FormPage>
  );
}

/** A message to a group that shows no address. */
export function contactPage(props: AboutProps) {
  const { view, listing, state } = props;
  const { report: say } = view.text.pages;
  return (
    <FormPage
      {...props}
      part="contact"
      title={say.contactTitle(listing.name)}
      paragraphs={[say.contactLead]}
      send={say.send}
    >
      <TextArea view={view} state={state} name="message" label={say.contactMessage} maxlength={2000} />
      <TextField
        {...{ view, state }}
        name="mail"
        label={say.contactMail}
        hint={say.contactMailHint}
        type="email"
        autocomplete="email"
        maxlength={254}
      />
    </FormPage>
  );
}

type FormPageProps = AboutProps & {
  part: 'report' | 'claim' | 'contact';
  title: string;
  paragraphs: string[];
  send: string;
  children?: unknown;
};

function FormPage({ view, listing, state, guard, notice, part, title, paragraphs, send, children }: FormPageProps) {
  return (
    <Layout view={view} title={view.text.pages.layout.titleOf(title)} noIndex>
      <div class="text">
        <ErrorSummary view={view} errors={state.errors} />
        <h1>{title}</h1>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {notice && (
          <p class="notice" role="status">
            {notice}
          </p>
        )}
        <form method="post" action={hrefIn(view, `/listings/${listing.id}/${part}`)} class="ask" novalidate>
          <GuardFields view={view} guard={guard} />
          {children}
          <button type="submit" class="button">
            {send}
          </button>
        </form>
        <p>
          <a href={hrefIn(view, `/listings/${listing.id}`)}>{view.text.pages.report.back(listing.name)}</a>
        </p>
      </div>
    </Layout>
  );
}
