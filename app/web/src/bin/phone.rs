//! What a phone loads: the intake, its summary, opening an invitation, help.

fn main() {
    mijn_verhaal::phone();
}
