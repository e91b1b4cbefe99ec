/** `note` explains in a sentence where the link leads. */
export type Link = { label: string; href: string; note?: string };

/** A part of a text page. `id` is its address on the page and is the same in every language. `after`: below the items. */
export type Section = {
  id: string;
  heading: string;
  paragraphs: string[];
  items?: string[];
  after?: string[];
  links?: Link[];
};

/** A page of text: every language fills the same form. */
export type Article = { title: string; lead: string; sections: Section[] };
