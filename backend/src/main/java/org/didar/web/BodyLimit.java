package org.didar.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.didar.kernel.CommonProblem;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies over 64 KiB, announced or not: no call of the API needs more, but for the picture
 * of a document, which may have 5 MiB, and a prison's register, which may have 40. Stands behind
 * the filter that writes the headers of every answer, and in front of all that reads a body.
 */
class BodyLimit extends OncePerRequestFilter {

    static final int MAX_BYTES = 64 * 1024;
    static final int MAX_PICTURE_BYTES = 5 * 1024 * 1024;

    static final int MAX_REGISTER_BYTES = 40 * 1024 * 1024;

    private static final String REGISTERS = "/api/imports";
    private static final Pattern PICTURES =
            Pattern.compile("/api/(?:relationships/[0-9a-fA-F-]{36}|me/takeover)/evidence");

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = most(request.getRequestURI());
        if (request.getContentLengthLong() > most) {
            problems.write(response, CommonProblem.TOO_LARGE_REQUEST);
            return;
        }
        chain.doFilter(new Limited(request, most), response);
    }

    private static int most(String road) {
        if (road.equals(REGISTERS)) {
            return MAX_REGISTER_BYTES;
        }
        return PICTURES.matcher(road).matches() ? MAX_PICTURE_BYTES : MAX_BYTES;
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final int most;

        Limited(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counting(super.getInputStream(), most);
        }
    }

    private static final class Counting extends ServletInputStream {
        private final ServletInputStream source;
        private final int most;
        private int count;

        Counting(ServletInputStream source, int most) {
            this.source = source;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = source.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = source.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws IOException {
            count += bytes;
            if (count > most) {
                throw new RequestTooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
