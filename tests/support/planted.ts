// Made-up identifiers of every kind, each with a line that says it the way some writer of logs does. Everything is
// drawn from a seed, so a leak that a test finds can be found again.

export interface Planted {
  /** Which of the kinds below. */
  readonly kind: string;
  /** What may not be left: every text of these, in any spelling that a search knows. */
  readonly raw: readonly string[];
  /** Lines that name it, in the words of different writers. */
  readonly lines: readonly string[];
  /** False for names that are common words when alone; their lines still must not keep them. */
  readonly alone: boolean;
}

/** Random numbers from a seed (mulberry32). */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[below(items.length)] ?? items[0];
  const draw = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[below(alphabet.length)] ?? "").join("");
  return { next, below, pick, draw };
}
export type Random = ReturnType<typeof createRandom>;

const HEX = "0123456789abcdef";
const SERIAL = "0123456789ABCDEFGHJKLMNPQRTUVWXY";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const luhn = (digits: string): string => {
  for (let check = 0; check < 10; check += 1) {
    const all = `${digits}${check}`;
    const sum = all
      .split("")
      .toReversed()
      .map((digit, at) => (at % 2 === 1 ? 2 * Number(digit) : Number(digit)))
      .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
    if (sum % 10 === 0) return all;
  }
  throw new Error("no check digit");
};

/** All kinds for one device and its people. */
export function plantAll(random: Random): {
  readonly planted: Planted[];
  readonly ecid: string;
  readonly srnm: string;
  readonly imei: string;
} {
  const { draw, pick, below } = random;
  const hex = (length: number) => draw(HEX.slice(1), 1) + draw(HEX, length - 1);
  const digits = (length: number) => draw("123456789", 1) + draw("0123456789", length - 1);
  const name = () => draw(LETTERS, 5 + below(4)) + draw("0123456789", 2);
  const ecid = `00${draw("123", 1)}${draw(HEX, 11)}`.toUpperCase().padStart(16, "0");
  const short = ecid.replace(/^0+/, "");
  const ecidDecimal = BigInt(`0x${ecid}`).toString();
  const udid = draw(HEX, 40);
  const serial = (length: number) =>
    `${draw("CDFGJKL", 1)}${draw(SERIAL, length - 3)}${draw("0123456789", 1)}${draw("QRTUVWXY", 1)}`;
  const srnm = serial(12);
  const serial10 = serial(10);
  const mlb = serial(17);
  const imei = luhn(`35${digits(12)}`);
  const imei2 = luhn(`86${digits(12)}`);
  const imeisv = `35${digits(14)}`;
  const meid = `A${hex(13)}`.toUpperCase();
  const iccid = luhn(`8981${digits(14)}`);
  const imsi = `440${digits(12)}`;
  const eid = `8904${digits(28)}`;
  const snum = hex(24);
  const certid = `1${hex(7)}`;
  const nonces = [hex(64), hex(40), hex(64), hex(40)] as const;
  const ticket = draw(BASE64, 400);
  const data = draw(BASE64, 60);
  const mac = () => `${draw("048c", 1) === "0" ? "a4" : "d8"}${draw(HEX, 10)}`;
  const [wifi, bluetooth, ethernet, inside] = [mac(), mac(), mac(), mac()];
  const colons = (text: string) => (text.match(/../g) ?? []).join(":");
  const eui =
    `fe80::${(Number.parseInt(inside.slice(0, 2), 16) ^ 2).toString(16)}${inside.slice(2, 4)}:${inside.slice(4, 6)}ff:fe${inside.slice(6, 8)}:${inside.slice(8)}`.replaceAll(
      /:0+(?=[0-9a-f])/g,
      ":",
    );
  const ipv4 = `${[83, 91, 203][below(3)]}.${1 + below(250)}.${1 + below(250)}.${1 + below(250)}`;
  const lan = `192.168.${below(250)}.${1 + below(250)}`;
  const ipv6 = `2400:${hex(4)}:${hex(4)}:${hex(4)}::${hex(4)}`;
  const proxy = `proxy-${name()}.${name()}.co.jp`;
  const local = `${name()}-MacBook-Pro.local`;
  const computer = `DESKTOP-${draw(SERIAL, 7)}`;
  const email = `${name()}.${name()}@${name()}.example-shop.jp`;
  const appleId = `${name()}@${name()}.com`;
  const phones = [
    `+81 90-${digits(4)}-${digits(4)}`,
    `090-${digits(4)}-${digits(4)}`,
    `(${digits(3)}) ${digits(3)}-${digits(4)}`,
  ] as const;
  const ssid = `${name()}-wifi-5G`;
  const users = Array.from({ length: 6 }, name) as [string, string, string, string, string, string];
  const spaced = `Taro ${name()}`;
  const kanji = `${pick(["田中", "鈴木", "佐々木"])}${pick(["花子", "健太", "一郎"])}${draw("あいうえおかきくけこ", 3)}`;
  const escaped = encodeURIComponent(kanji);
  const owner = `${draw("ABCDEFGH", 1)}${name()}`;
  const uuid = fill("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx", random);
  const key = draw(HEX, 40);
  const gps = [`35.${digits(6)}`, `139.${digits(6)}`] as const;
  const secret = `${name()}!${name()}`;
  const login = `${name()}:${name()}`;
  const one = (kind: string, raw: string | readonly string[], ...lines: string[]): Planted => ({
    kind,
    raw: [raw].flat(),
    lines,
    alone: true,
  });
  const inPath = (kind: string, raw: string | readonly string[], ...lines: string[]): Planted => ({
    ...one(kind, raw, ...lines),
    alone: false,
  });
  const bytes = (text: string) => (text.match(/../g) ?? []).join(" ");
  const words = (text: string) => (text.match(/.{1,8}/g) ?? []).join(" ");
  return {
    ecid,
    srnm,
    imei,
    planted: [
      one(
        "ecid-hex",
        short,
        `Muxed mode device connected with ECID: 0x${short}`,
        `device ${ecid.toLowerCase()} (udid: N/A) connected in Recovery mode`,
      ),
      one(
        "ecid-lower",
        short.toLowerCase(),
        `{ap=(personalize=YES d421ap ecid=0x${short.toLowerCase()}, chipid=0x8030}`,
      ),
      one(
        "ecid-decimal",
        ecidDecimal,
        `Found ECID ${ecidDecimal}`,
        `UniqueChipID ${ecidDecimal}`,
        `<key>UniqueChipID</key>\n\t<integer>${ecidDecimal}</integer>`,
      ),
      one("udid-dash", short, `--udid 00008030-${ecid}`, `INFO: device 00008101-${ecid}: start`),
      one(
        "udid-plain",
        short,
        `SerialNumber: 00008030${ecid}`,
        `USB\\VID_05AC&PID_12A8\\00008030${ecid}`,
      ),
      one(
        "udid-classic",
        udid,
        `Telling device with udid ${udid} to enter recovery mode`,
        `MobileSync/Backup/${udid}/Info.plist`,
      ),
      one(
        "serial-12",
        srnm,
        `IBFL:3D SRNM:[${srnm}]`,
        `device serial number is ${srnm}`,
        `<key>SerialNumber</key><string>${srnm}</string>`,
      ),
      one("serial-10", serial10, `"SerialNumber" : "${serial10}"`, `Serial: ${serial10}`),
      one("serial-board", mlb, `MLBSerialNumber = ${mlb};`),
      one(
        "imei",
        imei,
        `IMEI:[${imei}]`,
        `InternationalMobileEquipmentIdentity: ${imei}`,
        `unlabelled ${imei} here`,
      ),
      one(
        "imei-spaced",
        imei2,
        `IMEI ${imei2.slice(0, 2)} ${imei2.slice(2, 8)} ${imei2.slice(8, 14)} ${imei2.slice(14)}`,
        `imei2=${imei2}`,
      ),
      one("imeisv", imeisv.slice(0, 14), `IMEISV: ${imeisv}`),
      one("meid", meid, `MEID: ${meid}`, `MobileEquipmentIdentifier = ${meid.toLowerCase()};`),
      one("iccid", iccid, `ICCID: ${iccid}`, `IntegratedCircuitCardIdentity = ${iccid};`),
      one("imsi", imsi, `IMSI=${imsi}`),
      one("eid", eid, `EID ${eid}`),
      one("baseband-serial", snum, `bp=(personalize=YES, snum=0x${snum}, chipid=0x68)`),
      one("baseband-cert", certid, `goldCertID=0x${certid}`, `GoldCertId: ${certid.toUpperCase()}`),
      one(
        "baseband-cert-decimal",
        BigInt(`0x${certid}`).toString(),
        `CertID = ${BigInt(`0x${certid}`)};`,
      ),
      one(
        "nonce-ap",
        nonces[0],
        `nonce=0x${nonces[0]}, sepNonce=`,
        `NONC:${nonces[0].toUpperCase()}`,
      ),
      one("nonce-sep", nonces[1], `sepNonce=0x${nonces[1]})`, `SNON:${nonces[1].toUpperCase()}`),
      one(
        "nonce-bytes",
        bytes(nonces[2]),
        `Getting ApNonce in recovery mode... ${bytes(nonces[2])}`,
      ),
      one("nonce-data", words(nonces[3]), `BbNonce = <${words(nonces[3])}>;`),
      inPath(
        "ticket",
        [ticket.slice(0, 60), ticket.slice(200, 260)],
        `ApImg4Ticket = ${ticket};`,
        `wrote ${ticket}`,
      ),
      inPath(
        "plist-data",
        [data.slice(0, 40), data.slice(40)],
        `<key>Unknown</key>\n<data>\n\t${data.slice(0, 40)}\n\t${data.slice(40)}\n</data>`,
        `<data>${data.slice(0, 40)}</data><data>${data.slice(40)}</data>`,
      ),
      one(
        "mac-colon",
        colons(wifi),
        `WiFiAddress: ${colons(wifi)}`,
        `joined ${colons(wifi).toUpperCase()} now`,
      ),
      one(
        "mac-dash",
        colons(bluetooth).replaceAll(":", "-"),
        `BluetoothAddress = ${colons(bluetooth)}`,
        `bt ${colons(bluetooth).replaceAll(":", "-")} up`,
      ),
      one("mac-plain", ethernet, `EthernetMacAddress: ${ethernet}`),
      one("eui-64", eui, `found remote address [${eui}%en3]`, `NCM link ${colons(inside)} up`),
      one("ipv4-port", ipv4, `connecting to ${ipv4}:8080 failed`, `http://${ipv4}/tss`),
      one("ipv4-lan", lan, `route ${lan} lost`, `gateway=${lan}`),
      one("ipv6", ipv6, `TSS via ${ipv6} timed out`),
      one("proxy", proxy, `HTTPProxy = ${proxy};`, `FDR: https://${proxy}:3128/ unreachable`),
      one("host-local", local, `connected through ${local} (bonjour)`, `smb://${local}/share`),
      one(
        "computer",
        computer,
        `COMPUTERNAME=${computer}`,
        `Host Name: ${computer}`.replace("Host Name", "hostname"),
      ),
      one("email", email, `mail to <${email}>`, `contact=${email};`),
      one("apple-id", appleId, `Apple ID: ${appleId}`, `dsid for ${appleId.toUpperCase()}`),
      one("phone-international", phones[0], `PhoneNumber: ${phones[0]}`, `call ${phones[0]} back`),
      one("phone-japan", phones[1], `tel ${phones[1]} please`),
      one("phone-america", phones[2], `call ${phones[2]} back`),
      one("ssid", ssid, `SSID: ${ssid}`, `"SSID" = "${ssid}"`),
      inPath(
        "user-windows",
        users[0],
        `C:\\Users\\${users[0]}\\AppData\\Local\\Temp\\Per8CFC.tmp`,
        `file://localhost/C:/Users/${users[0]}/AppData`,
      ),
      inPath(
        "user-windows-spaced",
        spaced,
        `path "D:\\Users\\${spaced}\\Desktop\\x.ipsw"`,
        `C:\\\\Users\\\\${spaced}\\\\x`,
      ),
      inPath(
        "user-mac",
        users[1],
        `/Users/${users[1]}/Library/Logs/iPhone Updater Logs`,
        `file:///Users/${users[1]}/Downloads`,
      ),
      inPath("user-linux", users[2], `/home/${users[2]}/restore.log`),
      inPath(
        "user-8.3",
        `${users[3].slice(0, 6)}~1`,
        `C:\\DOCUME~1\\${users[3].slice(0, 6)}~1\\LOCALS~1\\Temp`,
        `C:\\Users\\${users[3].slice(0, 6).toUpperCase()}~1\\x`,
      ),
      inPath(
        "user-escaped",
        [kanji, escaped],
        `file:///Users/${escaped}/Downloads/x.ipsw`,
        `C:\\Users\\${kanji}\\x`,
      ),
      inPath("user-xp", users[4], `C:\\Documents and Settings\\${users[4]}\\Local Settings`),
      one(
        "device-name-en",
        owner,
        `"${owner}'s iPhone" was connected`,
        `DeviceName: ${owner}’s iPad`,
      ),
      one(
        "device-name-ja",
        kanji,
        `「${kanji}のiPhone」を復元できませんでした`,
        `DeviceName = "${kanji}のiPhone";`,
      ),
      one("panic-uuid", uuid, `"incident_id":"${uuid}"`, `"incident" : "${uuid.toUpperCase()}"`),
      one("reporter-key", key, `"crashReporterKey" : "${key}"`),
      one("gps", gps, `GPS: ${gps[0]}, ${gps[1]}`, `latitude=${gps[0]} longitude=${gps[1]}`),
      one("secret", secret, `password=${secret}`, `"token": "${secret}"`),
      one("login", login, `http://${login}@gs.apple.com/TSS`),
    ],
  };
}

const fill = (shape: string, { draw }: Random): string => shape.replaceAll("x", () => draw(HEX, 1));
