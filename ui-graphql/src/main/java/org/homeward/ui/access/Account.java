package org.homeward.ui.access;

import java.util.Collection;
import java.util.List;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Region;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in.
 *
 * @param actor              the id in every record
 * @param username           what is typed
 * @param displayName        what is shown
 * @param role               what for
 * @param station            where
 * @param region             for the stations of which region, instead of one
 * @param passwordHash       of the password
 * @param mustChangePassword whether the first password is still in use
 * @param open               whether one may sign in now: neither disabled nor locked
 * @param hasFactor          whether a second factor is in use
 * @param generation         how often its role, station, password or whether it is let in were changed
 * @param staffNumber        whose it is: the number that the employer gave, of which there is one account
 */
record Account(
        String actor,
        String username,
        String displayName,
        Role role,
        @Nullable String station,
        @Nullable String region,
        String passwordHash,
        boolean mustChangePassword,
        boolean open,
        boolean hasFactor,
        long generation,
        String staffNumber)
        implements UserDetails {

    Viewer viewer() {
        return new Viewer(
                new ActorId(actor),
                role,
                station == null ? null : new FacilityId(station),
                region == null ? null : new Region(region));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isAccountNonLocked() {
        return open;
    }

    @Override
    public String toString() {
        return "Account[" + actor + "]";
    }
}
