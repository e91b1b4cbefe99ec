/** Ruled lines to write on by hand, drawn as edges: browsers print no backgrounds. */
export function WritingLines({ count }: { count: number }) {
  return (
    <div class="ruled" aria-hidden="true">
      {Array.from({ length: count }, () => (
        <div />
      ))}
    </div>
  );
}
