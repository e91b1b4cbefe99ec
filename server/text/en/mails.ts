/** Mails: plain, short, one link each. `site` is the public address without a trailing slash. */
export const mails = {
  greeting: 'Hello,',
  closing: (site: string) => `NET Finder\n${site}`,
  notYou: 'If this was not you, you need not do anything.',
  confirm: {
    subject: 'Please confirm your entry in NET Finder',
    text: (name: string, link: string) =>
      `somebody, probably you, has sent us the support group “${name}”.\n\nPlease open this page and press the button there. Until then nobody sees it:\n\n${link}\n\nThe link works for 14 days.`,
  },
  received: {
    subject: 'We have your entry',
    text: (name: string, status: string, link: string) =>
      `thank you. A person will read the entry “${name}” before it becomes public.\n\nHow it stands: ${status}\n\nTo answer a question, take it back or have it erased (keep this link for yourself):\n\n${link}`,
  },
  claim: {
    subject: 'Please confirm that you look after this entry',
    text: (name: string, link: string) =>
      `somebody, probably you, wants to look after the entry “${name}” in NET Finder.\n\nPlease open this page and press the button there:\n\n${link}\n\nThe link works for 14 days.`,
  },
  claimed: {
    subject: 'Somebody wants to look after your entry',
    text: (name: string, link: string) =>
      `somebody else asks to look after the entry “${name}” in NET Finder. Your own link goes on working.\n\nIf this is wrong, please tell us here:\n\n${link}`,
  },
  accepted: {
    subject: 'Your entry is public',
    text: (name: string, page: string, link: string) =>
      `the entry “${name}” is now public:\n\n${page}\n\nTo change it, pause it or take it out (keep this link for yourself):\n\n${link}\n\nAfter five months we will ask whether it is still right.`,
  },
  changed: {
    subject: 'Your change is public',
    text: (name: string, page: string) => `the change of “${name}” is now public:\n\n${page}`,
  },
  rejected: {
    subject: 'About your entry',
    text: (name: string, reason: string) =>
      `we could not take the entry “${name}” into the directory.\n\nThe reason: ${reason}\n\nYou may send it again at any time.`,
  },
  askedBack: {
    subject: 'A question about your entry',
    text: (name: string, question: string, link: string) =>
      `we have a question about “${name}”:\n\n${question}\n\nPlease answer here:\n\n${link}`,
  },
  reportDone: {
    subject: 'About your note',
    text: (name: string, page: string, changed: boolean) =>
      changed
        ? `thank you for your note about “${name}”. We have changed the entry:\n\n${page}`
        : `thank you for your note about “${name}”. We have looked into it and left the entry as it is:\n\n${page}`,
  },
  remind: {
    subject: 'Is your entry still right?',
    text: (name: string, page: string, link: string) =>
      `is the entry “${name}” still right? Patients rely on it.\n\n${page}\n\nPlease open this page and press “Still right”, or change, pause or end the entry:\n\n${link}`,
    last: 'Without an answer the entry will be marked as not confirmed lately, and later leave the search.',
    unsubscribe: (link: string) => `No more reminders: ${link}`,
  },
  erased: {
    subject: 'Your entry is erased',
    text: (name: string) =>
      `the entry “${name}” is out of NET Finder, and your address with it. This is our last mail.`,
  },
  newLink: {
    subject: 'Your new links',
    text: (links: { name: string; link: string }[]) =>
      `somebody, probably you, asked for new links to what you look after in NET Finder:\n\n${links.map(({ name, link }) => `${name}\n${link}`).join('\n\n')}`,
  },
  relay: {
    subject: (name: string) => `A message for ${name}`,
    text: (name: string, message: string, from: string) =>
      `somebody has written to “${name}” through NET Finder. Your address was not shown. Answer to: ${from}\n\nThe message:\n\n${message}`,
  },
  signIn: {
    subject: 'Your code for NET Finder',
    text: (code: string) => `your code is ${code}. It works for 5 minutes.`,
  },
};

export type Mails = typeof mails;
