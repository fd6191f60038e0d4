// Words that say what stands behind them. Small letters; compared whole, so "nonces" is no label. Sources: the
// writers of restore logs (libimobiledevice, pymobiledevice3, the engine of Apple's apps), panic logs, USB strings.
import type { Kind } from "./levels.data.ts";

/**
 * How the value behind a label is read. `strict`: only behind ":" or "=" or as the value of a plist's key, because
 * the word is common. `path`: the next segment of a path. `url`: a host behind "://". `suffix`: the host before it.
 * `possession`: a device's name that the word stands in. `first`: a label only with the words behind it.
 */
export type LabelRole = "loose" | "strict" | "path" | "url" | "suffix" | "possession" | "first";

export interface Label {
  readonly role: LabelRole;
  readonly kind: Kind;
}

const rows: readonly (readonly [kind: Kind, role: LabelRole, words: string])[] = [
  [
    "ecid",
    "loose",
    "ecid apecid uniquechipid uniquechipidentifier chipuniqueid device connectedecid",
  ],
  ["udid", "loose", "udid uniquedeviceid uniqueidentifier deviceuniqueid"],
  ["serial", "loose", "srnm serialnumber deviceserialnumber mlbserialnumber mlb mlbsn"],
  ["serial", "loose", "serialno wirelessboardsnum ecsrialnumber devicesn ioplatformserialnumber"],
  ["serial", "strict", "serial sn"],
  [
    "imei",
    "loose",
    "imei imei1 imei2 internationalmobileequipmentidentity internationalmobileequipmentidentity2 imeisv",
  ],
  ["meid", "loose", "meid mobileequipmentidentifier mobileequipmentinfobaseid esn"],
  [
    "sim",
    "loose",
    "iccid imsi eid integratedcircuitcardidentity internationalmobilesubscriberidentity",
  ],
  [
    "baseband",
    "loose",
    "snum bbsnum certid goldcertid bbgoldcertid basebandserialnumber basebandcertid",
  ],
  [
    "nonce",
    "loose",
    "nonce apnonce sepnonce nonc snon bbnonce basebandnonce apnoncehash sepnoncehash rosenonce",
  ],
  ["nonce", "loose", "noncehash bnch bncn"],
  ["nonce", "loose", "savagenonce yonkersnonce vinylnonce euiccnonce generator bootnonce"],
  ["ticket-blob", "strict", "apticket apimg4ticket bbticket basebandticket ticketdata shsh blob"],
  ["host", "strict", "proxy host hostname server httpproxy httpsproxy proxyhost"],
  ["host", "strict", "computername machinename localhostname nodename"],
  [
    "host",
    "url",
    "http https ftp ftps sftp ssh smb afp nfs socks socks4 socks5 socks5h tcp udp ws wss ldap",
  ],
  ["host", "suffix", "local lan localdomain internal intranet corp home intra"],
  [
    "mac",
    "loose",
    "wifiaddress bluetoothaddress ethernetaddress macaddress bssid ethernetmacaddress",
  ],
  ["mac", "strict", "mac hwaddr"],
  ["phone", "strict", "phone phonenumber telephone tel msisdn mobilenumber"],
  ["ssid", "strict", "ssid wifissid networkname wifinetwork essid"],
  ["user", "path", "users home docume settings profiles"],
  ["user", "strict", "username userid login logname loginname accountname owner ownername"],
  ["device-name", "strict", "devicename userassigneddevicename phonename"],
  ["device-name", "possession", "iphone ipad ipod"],
  ["ecid", "first", "unique"],
  ["user", "first", "user"],
  ["host", "first", "computer machine"],
  ["mac", "first", "wifi bluetooth ethernet"],
  ["ssid", "first", "network"],
  [
    "gps",
    "loose",
    "gps geo latitude longitude lat lon lng gpslatitude gpslongitude coordinate coordinates",
  ],
  [
    "secret",
    "strict",
    "password passwd passcode passphrase secret token authtoken accesstoken apikey cookie",
  ],
  ["secret", "strict", "bearer authorization pairingid escrowbag privatekey sessionid psk"],
];

/** Labels by word. */
export const LABELS: ReadonlyMap<string, Label> = new Map(
  rows.flatMap(([kind, role, words]) => words.split(" ").map((word) => [word, { kind, role }])),
);

/** Labels that say something else together with the word behind them ("device name"). */
export const ALSO_FIRST = new Set(["device", "host"]);

/** Labels in scripts without word borders, found by their last letter. Behind each comes a colon, "=" or a particle. */
export const NATIVE_LABELS: readonly (readonly [kind: Kind, words: string])[] = [
  ["serial", "シリアル番号 シリアルナンバー 製造番号 序列号 序列號 序號 일련번호"],
  ["imei", "端末識別番号 識別番号"],
  ["device-name", "デバイス名 端末名 機器名 设备名称 裝置名稱"],
  ["user", "ユーザー名 ユーザ名 アカウント名 用户名 使用者名稱"],
];

/** Hosts that belong to no person: Apple's servers and this computer. */
export const PUBLIC_HOST =
  /(?:^|\.)(?:apple\.com|icloud\.com|mzstatic\.com|cdn-apple\.com|aaplimg\.com|w3\.org|example\.(?:com|org|net)|invalid|localhost)$|^localhost$/i;

/** What stands behind a dot in names of files, not of hosts. */
export const FILE_ENDING =
  /\.(?:c|cc|cpp|h|hpp|m|mm|swift|rs|py|js|ts|plist|log|txt|dmg|ipsw|dylib|framework|ips|exe|dll|sys|xml|json|zip|im4p|img4|bbfw|bin|app|bundle|kext|html?)$/i;

/** Names of accounts that name nobody. */
export const COMMON_ACCOUNT = new Set(
  (
    "public default defaultuser0 default.migrated all shared guest administrator admin user users root mobile owner runner " +
    "library system localservice networkservice desktop downloads documents local temp tmp allusers " +
    "localhost n/a null none unknown"
  ).split(" "),
);

/** Words of logs: a user of such a name is replaced in paths alone, or every log would be torn. */
export const LOG_WORDS = new Set(
  (
    "restore device iphone ipad ipod itunes apple error status update recovery phone mac macbook windows service test " +
    "backup repair customer store office user work home computer laptop media music finder"
  ).split(" "),
);

/** Ids of classes of USB interfaces on Windows: the same on every computer. */
export const PUBLIC_UUID = new Set([
  "ed82a167-d61a-4af6-9ab6-11e52236c576",
  "a5dcbf10-6530-11d2-901f-00c04fb951ed",
  "f0b32be3-6678-4879-9230-e43845d805ee",
  "b8085869-feb9-404b-8cb1-1e5c14fa8c54",
  "36fc9e60-c465-11cf-8056-444553540000",
  "88bae032-5a81-49f0-bc3d-a4ff138216d6",
]);
