//! What a phone loads: the intake, and opening an invitation.

fn main() {
    mijn_verhaal::phone();
}
