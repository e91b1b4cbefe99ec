export const EXPORT_BACK_HELP = '';
export async function exportBackCommand(): Promise<number> { return 0; }
