//! What a desk or a shared tablet loads: reflection lists, sessions with a group, making invitations.

fn main() {
    mijn_verhaal::desk();
}
