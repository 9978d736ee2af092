package io.sitong.command;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.NationalList;
import io.sitong.reports.format.Format;
import io.sitong.reports.packet.PacketData;
import io.sitong.reports.packet.ReturnPacket;
import io.sitong.ui.reports.PacketPoints;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code packets}: return packets of a division, or of each division right under it, from the data directory. */
@Command(name = "packets", description = "生成各地待处理清单，填写后可导入传回", mixinStandardHelpOptions = true)
final class PacketsCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "输出目录，每个区划一个文件")
    private Path out = Path.of("");

    @Option(names = "--below", description = "为所给区划的每个下一级区划各生成一个文件")
    private boolean below;

    @Mixin
    private final RegionOption region = new RegionOption();

    @Mixin
    private final DataDirectory data = new DataDirectory();

    PacketsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        try (DataDirectory.Open open = data.open(console)) {
            DivisionCode scope = region.find().orElse(DataDirectory.operator().scope());
            Optional<NationalList> about = open.stores().nationalLists().current();
            PacketPoints points = new PacketPoints(open.stores(), open.clock());
            for (DivisionCode division : divisions(open, scope)) {
                write(points.data(DataDirectory.operator(), division, about, PacketPoints.MOST));
            }
        }
        return ExitCode.DONE;
    }

    private List<DivisionCode> divisions(DataDirectory.Open open, DivisionCode scope) {
        return below
                ? open.stores().divisions().childrenOf(scope).stream()
                        .map(Division::code)
                        .toList()
                : List.of(scope);
    }

    private void write(PacketData packet) throws IOException {
        if (packet.points().isEmpty()) {
            console.say(packet.division() + "：没有待处理的问题");
            return;
        }
        Path file = out.resolve(packet.divisionCode() + ".xlsx");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            Format.XLSX.writer().write(ReturnPacket.outline(packet), bytes);
        }
        console.say(packet.division() + "：" + packet.points().size() + " 条，已写入 " + file.toAbsolutePath()
                + (packet.more() == 0 ? "" : "；另有 " + packet.more() + " 条没有列入"));
    }
}
