const AUTH = '/review/auth/passkey';

class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super('refused');
    this.status = status;
  }
}

/** Makes or uses the passkey of the page that asks for one, on a press of its button. */
export function startPasskey(): void {
  const box = document.querySelector<HTMLElement>('[data-passkey]');
  const button = box?.querySelector('button');
  const status = box?.querySelector('[role=status]');
  if (!box || !button || !status) return;
  const { passkey, unsupported = '', failed = '', expired = '' } = box.dataset;
  if (!('PublicKeyCredential' in window) || !('parseCreationOptionsFromJSON' in PublicKeyCredential)) {
    status.textContent = unsupported;
    return;
  }
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    status.textContent = '';
    try {
      if (passkey === 'create') await make();
      else await use();
      location.assign(passkey === 'create' ? '/review/passkey' : '/review');
    } catch (error) {
      status.textContent = error instanceof Refused && error.status === 401 ? expired : failed;
      button.disabled = false;
    }
  });
}

async function make(): Promise<void> {
  const options = await ask(`${AUTH}/generate-register-options`);
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    (await options.json()) as PublicKeyCredentialCreationOptionsJSON,
  );
  await answer('verify-registration', await navigator.credentials.create({ publicKey }));
}

async function use(): Promise<void> {
  const options = await ask(`${AUTH}/generate-authenticate-options`);
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    (await options.json()) as PublicKeyCredentialRequestOptionsJSON,
  );
  await answer('verify-authentication', await navigator.credentials.get({ publicKey }));
}

async function answer(step: string, credential: Credential | null): Promise<void> {
  const response = (credential as PublicKeyCredential).toJSON();
  await ask(`${AUTH}/${step}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ response }),
  });
}

async function ask(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Refused(response.status);
  return response;
}
