package io.sitong.ui.zone;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * What a form carries to show that it was read here lately, for the item it names. It stands in for the token other forms
 * keep in a session: the zone has none. The key lives as long as the program; after a restart people send once more.
 */
@Component
class FormSeal {

    /** Nobody reads and fills a form faster. */
    static final Duration SOONEST = Duration.ofSeconds(2);

    static final Duration LATEST = Duration.ofHours(4);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    FormSeal(Clock clock) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
        this.clock = clock;
    }

    String of(String code) {
        return of(code, clock.instant());
    }

    /** Of a form read at a moment. */
    String of(String code, Instant read) {
        long second = read.getEpochSecond();
        return second + "." + signature(code, second);
    }

    /** Whether the form was given out for this item, not too long ago and not just now. */
    boolean holds(String code, String seal) {
        int dot = seal.indexOf('.');
        if (dot < 1 || !seal.substring(0, dot).matches("[0-9]{1,12}")) {
            return false;
        }
        long second = Long.parseLong(seal.substring(0, dot));
        byte[] given = seal.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, signature(code, second).getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(second), clock.instant());
        return age.compareTo(SOONEST) >= 0 && age.compareTo(LATEST) <= 0;
    }

    private String signature(String code, long second) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((second + "|" + code).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
