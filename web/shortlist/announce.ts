/** Says a sentence to screen readers when they are done with what they read. */
export type Announce = (sentence: string) => void;

export function createAnnouncer(): Announce {
  const line = document.createElement('p');
  line.className = 'hide';
  line.role = 'status';
  document.body.append(line);
  return (sentence) => {
    line.textContent = sentence;
  };
}
