/** Sets of whom a second factor is required. It holds at the next request, for open sessions too. */
import { securitySetting, type SecuritySetting } from '@/domain/second-factor';
import { act } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { saveSecurity } from '@/storage/settings';

export function changeSecurity(by: Doer, wanted: SecuritySetting) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const security = securitySetting.parse(wanted);
    await saveSecurity(tx, security);
    await recordNewsroomActivity(tx, by, { act: 'change_security', detail: security });
  });
}
