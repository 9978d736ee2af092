package io.sitong.ui.zone;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many in at once, so that however many people read the zone, the database is never taken from those who work
 * with it. The others wait a moment, then are told to come back.
 */
final class ZoneGate extends OncePerRequestFilter {

    private static final String COME_BACK_IN_SECONDS = "5";

    private final Semaphore places;
    private final int mostWaiting;
    private final Duration patience;

    /**
     * @param places how many are answered at once; fewer than the database has connections
     * @param mostWaiting how many may wait for that; fewer than the server has threads
     * @param patience how long they wait
     */
    ZoneGate(int places, int mostWaiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!enter()) {
            sendAway(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        if (places.tryAcquire()) {
            return true;
        }
        if (places.getQueueLength() >= mostWaiting) {
            return false;
        }
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = ZoneController.asked(request);
        ResponseEntity<byte[]> page = ZoneController.speaking(
                asked,
                () -> ZoneController.message(asked, HttpStatus.SERVICE_UNAVAILABLE, "zone.busy", "zone.busy.why"));
        response.setStatus(page.getStatusCode().value());
        page.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_IN_SECONDS);
        byte[] body = page.getBody();
        if (body != null) {
            response.getOutputStream().write(body);
        }
    }
}
