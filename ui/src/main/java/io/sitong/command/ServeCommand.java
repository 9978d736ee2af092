package io.sitong.command;

import io.sitong.Application;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the workbench in the browser, on an embedded database. */
@Command(name = "serve", description = "启动工作台并打印访问地址", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "端口，默认 ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "数据目录，默认 ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!free(port)) {
            throw new CannotDo("端口 " + port + " 已被占用，请用 --port 换一个端口。");
        }
        List<String> settings = new ArrayList<>();
        settings.add("--server.port=" + port);
        settings.add("--sitong.data=" + data.toAbsolutePath());
        SpringApplication.run(Application.class, settings.toArray(String[]::new));
        console.say("四同已启动：http://127.0.0.1:" + port + "/    （Ctrl-C 停止）");
        Thread.currentThread().join();
        return ExitCode.DONE;
    }

    private static boolean free(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
