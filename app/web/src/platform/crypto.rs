//! Random numbers, and encryption of what is handed over: a key is derived from sixteen digits (PBKDF2-SHA-256) and encrypts
//! (AES-256-GCM), all by the browser (Web Cryptography).

use super::{dom, js::JsError};
use js_sys::{Array, Object, Reflect, Uint8Array};
use leptos::prelude::window;
use mijn_verhaal_core::handover::{Digits, Locked};
use std::{error::Error, fmt};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

/// The iterations of the key derivation, in ten thousands: 600,000, as OWASP advises for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet).
const ROUNDS: u8 = 60;

/// Web Cryptography is not available: the browser is too old, or the page was not served over HTTPS.
#[derive(Debug, Clone, PartialEq)]
pub struct NoCryptography {
    cause: Option<JsError>,
}

/// Why a lock could not be opened.
#[derive(Debug, Clone, PartialEq)]
pub enum UnlockError {
    /// The digits are wrong, or the ciphertext was altered: authentication failed, and cannot tell which.
    WrongDigits,
    /// See [`NoCryptography`].
    NoCryptography(NoCryptography),
}

impl fmt::Display for NoCryptography {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Web Cryptography is not available")
    }
}

impl Error for NoCryptography {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_ref().map(|cause| cause as _)
    }
}

impl From<JsValue> for NoCryptography {
    fn from(reason: JsValue) -> Self {
        Self { cause: Some(JsError(reason)) }
    }
}

impl fmt::Display for UnlockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WrongDigits => "the digits are wrong, or the ciphertext was altered",
            Self::NoCryptography(_) => "the digits could not be tried",
        })
    }
}

impl Error for UnlockError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::WrongDigits => None,
            Self::NoCryptography(cause) => Some(cause),
        }
    }
}

/// New random digits.
///
/// # Errors
/// [`NoCryptography`].
pub fn new_digits() -> Result<Digits, NoCryptography> {
    let mut seed = [0; 64];
    fill_random(&mut seed)?;
    Digits::random(&seed).ok_or(NoCryptography { cause: None })
}

/// Digits, with a key derived from them and its salt.
#[derive(Clone)]
pub struct Lock {
    /// The digits.
    pub digits: Digits,
    salt: [u8; 16],
    key: CryptoKey,
}

impl Lock {
    /// A lock with these digits and a new salt. Takes a second on a cheap phone, without blocking the page.
    ///
    /// # Errors
    /// [`NoCryptography`].
    pub async fn of(digits: Digits) -> Result<Self, NoCryptography> {
        let mut salt = [0; 16];
        fill_random(&mut salt)?;
        let key = key(&digits, &salt, ROUNDS).await?;
        Ok(Self { digits, salt, key })
    }

    /// Encrypts bytes, each time with a new nonce.
    ///
    /// # Errors
    /// [`NoCryptography`].
    pub async fn seal(&self, bytes: &[u8]) -> Result<Locked, NoCryptography> {
        let mut locked = Locked { rounds: ROUNDS, salt: self.salt, nonce: [0; 12], sealed: Vec::new() };
        fill_random(&mut locked.nonce)?;
        let data = Uint8Array::from(bytes);
        let sealed = subtle()?.encrypt_with_object_and_js_u8_array(&cipher(&locked), &self.key, &data)?;
        locked.sealed = Uint8Array::new(&JsFuture::from(sealed).await?).to_vec();
        Ok(locked)
    }
}

/// Decrypts what is locked.
///
/// # Errors
/// Every [`UnlockError`].
pub async fn open(locked: &Locked, digits: &Digits) -> Result<Vec<u8>, UnlockError> {
    let key =
        key(digits, &locked.salt, locked.rounds).await.map_err(|reason| UnlockError::NoCryptography(reason.into()))?;
    let opened = async {
        let data = Uint8Array::from(locked.sealed.as_slice());
        JsFuture::from(subtle()?.decrypt_with_object_and_js_u8_array(&cipher(locked), &key, &data)?).await
    };
    Ok(Uint8Array::new(&opened.await.map_err(|_| UnlockError::WrongDigits)?).to_vec())
}

fn subtle() -> Result<SubtleCrypto, JsValue> {
    // Undefined outside HTTPS.
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

/// A random number below `bound`.
pub fn random_below(bound: usize) -> usize {
    let mut bytes = [0; 4];
    // Every browser that runs this site has random numbers; where they fail, 0 still says nothing about the order of people.
    random(&mut bytes).map_or(0, |()| u32::from_le_bytes(bytes) as usize % bound.max(1))
}

/// Fills `bytes` with cryptographically secure random bytes; none if the browser has no generator.
pub fn random(bytes: &mut [u8]) -> Option<()> {
    fill_random(bytes).ok()
}

fn fill_random(bytes: &mut [u8]) -> Result<(), JsValue> {
    window().crypto()?.get_random_values_with_u8_array(bytes)?;
    Ok(())
}
