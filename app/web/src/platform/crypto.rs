//! Random numbers, and the lock on what is handed over: sixteen digits become a key (PBKDF2-SHA-256), the key seals (AES-256-GCM), all by the
//! browser (Web Cryptography).

use super::dom;
use js_sys::{Array, Object, Reflect, Uint8Array};
use leptos::prelude::window;
use mijn_verhaal_core::handover::{Digits, Locked};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

/// The rounds of the key derivation, in ten thousands: 600,000, as OWASP advises for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet).
const ROUNDS: u8 = 60;

/// The browser has no cryptography here: it is too old, or the site came without HTTPS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoCryptography;

/// Why a lock stayed shut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shut {
    /// The digits are not those, or what is under the lock was altered: nobody can tell which.
    Wrong,
    /// See [`NoCryptography`].
    Impossible,
}

/// A key that was made for new digits, with the salt it was made with.
#[derive(Clone)]
pub struct Lock {
    /// The digits.
    pub digits: Digits,
    salt: [u8; 16],
    key: CryptoKey,
}

impl Lock {
    /// A lock with new digits. Takes a second on a cheap phone, beside the page.
    ///
    /// # Errors
    /// [`NoCryptography`].
    pub async fn new() -> Result<Self, NoCryptography> {
        let mut seed = [0; 64];
        let mut salt = [0; 16];
        random(&mut seed).ok_or(NoCryptography)?;
        random(&mut salt).ok_or(NoCryptography)?;
        let digits = Digits::random(&seed).ok_or(NoCryptography)?;
        let key = key(&digits, &salt, ROUNDS).await.map_err(|_| NoCryptography)?;
        Ok(Self { digits, salt, key })
    }

    /// Locks bytes, each time with a nonce of its own.
    ///
    /// # Errors
    /// [`NoCryptography`].
    pub async fn seal(&self, bytes: &[u8]) -> Result<Locked, NoCryptography> {
        let mut locked = Locked { rounds: ROUNDS, salt: self.salt, nonce: [0; 12], sealed: Vec::new() };
        random(&mut locked.nonce).ok_or(NoCryptography)?;
        let sealed = async {
            let data = Uint8Array::from(bytes);
            JsFuture::from(subtle()?.encrypt_with_object_and_js_u8_array(&cipher(&locked), &self.key, &data)?).await
        };
        locked.sealed = Uint8Array::new(&sealed.await.map_err(|_| NoCryptography)?).to_vec();
        Ok(locked)
    }
}

/// Opens a lock.
///
/// # Errors
/// Every [`Shut`].
pub async fn open(locked: &Locked, digits: &Digits) -> Result<Vec<u8>, Shut> {
    let key = key(digits, &locked.salt, locked.rounds).await.map_err(|_| Shut::Impossible)?;
    let opened = async {
        let data = Uint8Array::from(locked.sealed.as_slice());
        JsFuture::from(subtle()?.decrypt_with_object_and_js_u8_array(&cipher(locked), &key, &data)?).await
    };
    Ok(Uint8Array::new(&opened.await.map_err(|_| Shut::Wrong)?).to_vec())
}

fn subtle() -> Result<SubtleCrypto, JsValue> {
    // Without HTTPS it is not there.
    Reflect::get(&window().crypto()?.into(), &"subtle".into())?.dyn_into()
}

async fn key(digits: &Digits, salt: &[u8], rounds: u8) -> Result<CryptoKey, JsValue> {
    let subtle = subtle()?;
    let secret = Uint8Array::from(digits.secret().as_bytes());
    let uses = |one: &str| Array::of1(&one.into());
    let secret = subtle.import_key_with_str("raw", &secret, "PBKDF2", false, &uses("deriveKey"))?;
    let secret: CryptoKey = JsFuture::from(secret).await?.unchecked_into();
    let derivation = dom::object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(salt).into()),
        ("iterations", (u32::from(rounds) * 10_000).into()),
    ]);
    let aes = dom::object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let key = subtle.derive_key_with_object_and_object(&derivation, &secret, &aes, false, &uses)?;
    Ok(JsFuture::from(key).await?.unchecked_into())
}

fn cipher(locked: &Locked) -> Object {
    dom::object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(locked.nonce.as_slice()).into()),
        ("additionalData", Uint8Array::from(locked.head().as_slice()).into()),
    ])
}

/// A number below this one, at random.
pub fn random_below(bound: usize) -> usize {
    let mut bytes = [0; 4];
    // Every browser that runs this site has it; the first place is still no order of people.
    random(&mut bytes).map_or(0, |()| u32::from_le_bytes(bytes) as usize % bound.max(1))
}

/// Fills these with random bytes, good enough for keys; nothing if the browser has none.
pub fn random(bytes: &mut [u8]) -> Option<()> {
    window().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(bytes)).ok().map(drop)
}
