/** Brings the "Copy address" buttons to light. The address is copied as the lines of a letter; what happened is said. */
export function enableAddressCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-address]')) {
    button.hidden = false;
    button.addEventListener('click', () => copyFrom(button));
  }
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const block = button.closest<HTMLElement>('.address');
  const address = block?.querySelector('address');
  const status = block?.querySelector('[role=status]');
  if (!block || !address || !status) return;
  try {
    await navigator.clipboard.writeText(address.textContent?.trim() ?? '');
    status.textContent = block.dataset.copied ?? '';
  } catch {
    // No permission, or a page without TLS: marked, it can be copied by hand.
    getSelection()?.selectAllChildren(address);
    status.textContent = block.dataset.failed ?? '';
  }
}
